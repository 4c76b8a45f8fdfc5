/** The host of a web address as it is spoken of (`kiyi.example`); the text itself where it is no address. */
export const addressHost = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
