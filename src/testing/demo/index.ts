import { editions2022 } from './editions2022';
import { editions2023 } from './editions2023';
import { editions2024 } from './editions2024';
import { SERIES, SITE } from './house';
import { PAGES } from './pages';
import { PEOPLE } from './people';
import type { DemoEdition, DemoPage, DemoPerson, DemoSeries, DemoSite, DemoTerm, DemoTopic } from './shape';
import { TERMS } from './terms';
import { TOPICS } from './topics';

export type Demo = {
  site: DemoSite;
  series: DemoSeries[];
  people: DemoPerson[];
  topics: DemoTopic[];
  terms: DemoTerm[];
  pages: DemoPage[];
  /** In the order of publication, which is the order of numbers in every register; an original precedes its translation. */
  editions: DemoEdition[];
};

/** A fictional house and its works, our own writing: what an empty database is filled with. */
export const DEMO: Demo = {
  site: SITE,
  series: SERIES,
  people: PEOPLE,
  topics: TOPICS,
  terms: TERMS,
  pages: PAGES,
  editions: [...editions2022, ...editions2023, ...editions2024],
};
