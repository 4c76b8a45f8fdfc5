import { DEMO } from './index';
import { placeOf } from './place';
import type { DemoEdition } from './shape';
import { readWork } from './work';

/** The editions of the demo house with what stands in their files, for tests. */
export const editions = DEMO.editions.map((edition) => ({
  ...edition,
  place: placeOf(edition.id),
  work: readWork(edition.id),
}));
export type ReadEdition = (typeof editions)[number];

/** Those whose text readers see. */
export const live = editions.filter(({ withdrawal, unpublished }) => !withdrawal && !unpublished);

export const byId = (id: string | undefined): ReadEdition | undefined => editions.find((edition) => edition.id === id);

/** Ids of the editions of which something is true. */
export const somewhere = (what: (edition: ReadEdition) => boolean): string[] =>
  editions.filter(what).map(({ id }) => id);

export const translatorsNotes = ({ notes = {} }: DemoEdition): string[] =>
  Object.keys(notes).filter((label) => notes[label]?.kind === 'translator');
