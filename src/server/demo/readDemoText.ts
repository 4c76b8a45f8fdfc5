import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../../locales/index';
import type { Draft } from '../../domain/manuscript/draft';
import { readManuscript } from '../../manuscripts/readManuscript';

/** A file of the demo content, read as any manuscript is. `root`: the folder of the project. */
export const readDemoText = (root: string, file: string, language: Locale): Draft =>
  readManuscript({ name: file, bytes: readFileSync(path.join(root, 'src/testing/demo', file)) }, { language });
