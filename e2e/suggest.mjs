/** What stands for a machine in journeys: every word in capitals, every code where it was. @type {import('../src/domain/suggesting/suggest').Suggest} */
export default async ({ source }) =>
  source.map((one) => (one.is === 'text' ? { ...one, text: one.text.toUpperCase() } : one));
