/** The host an address leads to, as its readers know it. */
export const hostOf = (address: string): string => URL.parse(address)?.hostname.replace(/^www\./, '') ?? address;
