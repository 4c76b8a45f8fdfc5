import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findCommand } from '../../bench/machine/commands';
import type { Found } from './found';

const JAR = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');

/** Properties of CSS Anchor Positioning, which every browser knows and the checker does not. */
const NEWER_THAN_ITS_CSS =
  /^CSS: “(?:anchor-name|position-anchor|position-area|position-try-fallbacks)”|“anchor-center”/;

type Report = { messages: { type: string; url: string; lastLine?: number; message: string; extract?: string }[] };

/**
 * What the Nu Html Checker finds in all documents, in one call of Java.
 * @param documents mark-up by name
 * @returns every error; or why the checker could not run
 */
export const nuFaults = (documents: ReadonlyMap<string, string>): Found[] | { notRun: string } => {
  const java = findCommand('java');
  if (!java) return { notRun: 'Java is not installed' };
  const folder = mkdtempSync(join(tmpdir(), 'dipnot-nu-'));
  try {
    const names = [...documents.keys()];
    const files = names.map((name, at) => {
      const file = join(folder, `${at}.html`);
      writeFileSync(file, documents.get(name)!);
      return file;
    });
    // A run of seconds: what Java would compile at its best is not used again.
    const quick = ['-Xss4m', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
    const asked = [...quick, '-jar', JAR, '--format', 'json', '--errors-only', '--exit-zero-always', ...files];
    const { stderr, error } = spawnSync(java, asked, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    if (error) throw error;
    const { messages } = JSON.parse(stderr) as Report;
    const nameOf = (url: string): string => names[Number(/(\d+)\.html$/.exec(url)?.[1])] ?? url;
    return messages
      .filter(({ type, message }) => type !== 'info' && !NEWER_THAN_ITS_CSS.test(message))
      .map(({ url, message, extract }) => ({ document: nameOf(url), fault: message, around: extract?.trim() }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
