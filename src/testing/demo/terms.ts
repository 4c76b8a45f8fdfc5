import type { DemoTerm } from './shape';

/** What the house's translators have agreed on. */
export const TERMS: DemoTerm[] = [
  { tr: 'Kuzey Limanı', en: 'Northern Harbour', note: 'Not “North Port”, though the harbour’s own signs say so.' },
  { tr: 'Işıldak Kurumu', en: 'Lights Board', note: 'The Lighthouse Administration until 2023.' },
  { tr: 'İnce Boğaz', en: 'Narrow Strait' },
  { tr: 'ramak kala', en: 'near miss' },
];
