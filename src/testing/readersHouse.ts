import path from 'node:path';
import { onCommitted } from '../platform/committed';
import type { Rendered } from '../platform/pageStore/keptPage';
import { createNames } from '../queries/names';
import { createTallies } from '../queries/tallies';
import type { House } from '../site/pages/answers';
import { renderPath } from '../site/renderPath';
import { bootHouse, type BootedHouse } from './boot';
import { editionsIn, type Editions } from './editions';
import { pressFromSources } from './press';

/** A booted house that readers visit: `page` makes what stands at a path now out of `given`, `editions` are made in it. */
export type ReadersHouse = BootedHouse & { editions: Editions; given: House; page(path: string): Promise<Rendered> };

/** Opens an empty house for readers. What it remembers of names and counts it forgets as the server does: by commit. */
export const openReadersHouse = async (): Promise<ReadersHouse> => {
  const house = await bootHouse();
  const { payload, env } = house;
  const [names, tallies] = [createNames(payload), createTallies(payload)];
  onCommitted(payload.db, (rows) => {
    const changed = rows.flatMap(({ tags }) => tags as string[]);
    names.forget(changed);
    tallies.forget(changed);
  });
  const press = pressFromSources(path.join(env.dataDir, 'media'));
  const given = { payload, names, tallies, press, siteUrl: env.siteUrl };
  return { ...house, editions: await editionsIn(payload), given, page: (asked) => renderPath(given, asked) };
};
