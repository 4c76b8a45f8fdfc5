import path from 'node:path';
import { createTypstEngine } from '../exports/typst/engine/engine';
import type { Env } from '../platform/env';
import type { Log } from '../platform/log';
import { createPress, type Press } from '../site/press';

/** The press of this process; its engine is a process of its own, started when the first print is asked for. */
export const openPress = (root: string, { dataDir }: Pick<Env, 'dataDir'>, log: Log): Press =>
  createPress(
    createTypstEngine({
      worker: path.join(root, 'dist/typst.js'),
      fonts: path.join(root, 'src/exports/typst/fonts'),
      remark: (remark) => log.warn({ remark }, 'typst'),
    }),
    path.join(dataDir, 'media'),
  );
