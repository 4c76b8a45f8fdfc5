import { pathToFileURL } from 'node:url';
import { BadSetting } from './badSetting';

/**
 * What gives machine suggestions: the default export of the ES module at `path`; undefined where the house has none.
 * @throws BadSetting where there is no such module, or its default export is no function.
 */
export const loadSuggest = async <Suggest>(path: string | undefined): Promise<Suggest | undefined> => {
  if (path === undefined) return undefined;
  const refused = () => new BadSetting('SUGGESTIONS', path, 'module');
  const module = (await import(pathToFileURL(path).href).catch((cause: unknown) => {
    throw Object.assign(refused(), { cause });
  })) as { default?: unknown };
  if (typeof module.default !== 'function') throw refused();
  return module.default as Suggest;
};
