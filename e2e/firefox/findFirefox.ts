import { firstThatStarts, onPath, versionOf, type FoundBrowser } from '../browser';

/** Finds a stock Firefox: `FIREFOX_PATH`, or one on PATH. A `FIREFOX_PATH` that does not start is not passed over in silence. */
export const findFirefox = (): FoundBrowser => {
  const named = process.env.FIREFOX_PATH;
  if (!named) return firstThatStarts(onPath(['firefox', 'firefox-esr'])) ?? { notRun: 'no Firefox found' };
  const version = versionOf(named);
  return version ? { path: named, version } : { notRun: `FIREFOX_PATH does not start: ${named}` };
};
