import type { ReadersCopy } from './readersCopy';

/** What a topic or a person has to do with an edition: `person` is an author or a translator, or both, once. */
export type Share = 'topic' | 'author' | 'translator' | 'person';

/** The name of the list of those editions in which a topic or person, by id, has a share. */
export const listOf = (share: Share, id: string): string => `${share}/${id}`;

/** The lists in which an edition stands, each once. */
export const listsOf = ({ topics = [], authors, translators }: ReadersCopy): string[] => [
  ...new Set([
    ...topics.map((id) => listOf('topic', id)),
    ...authors.map((id) => listOf('author', id)),
    ...translators.map((id) => listOf('translator', id)),
    ...[...authors, ...translators].map((id) => listOf('person', id)),
  ]),
];
