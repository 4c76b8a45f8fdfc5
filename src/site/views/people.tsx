import type { Locale } from '../../../locales/index';
import type { PersonName } from '../../domain/commentary/model';
import { peopleRuns } from '../words/run';
import { Runs } from './runs';

/** Names as the page's language lists them ("A, B ve C"), each in its own language and leading to its page. */
export const People = ({ people, language }: { people: PersonName[]; language: Locale }) => (
  <Runs runs={peopleRuns(people, language)} />
);
