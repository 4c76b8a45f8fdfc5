import type { Archive } from '../../archive/archive';
import { decodeXml } from '../../xml/decodeXml';
import { elementsOf } from '../../xml/element';
import { readXml } from '../../xml/readXml';

export type Relationship = {
  /** The last word of the type's address: `image`, `hyperlink`, `footnotes`. */
  kind: string;
  /** An address where `external`, else the name of a file in the archive. */
  target: string;
  external: boolean;
};

/** What a part refers to, by the ids it uses. */
export type Relationships = ReadonlyMap<string, Relationship>;

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A target as the name of a file in the archive: relative to the folder of its part, or absolute. */
const nameOf = (target: string, folder: string): string => {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

/** The relationships of a part (of the whole package, where `path` is empty). A part without any has none. */
export const relationshipsOf = (archive: Archive, path: string): Relationships => {
  const folder = folderOf(path);
  const file = archive.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const found = new Map<string, Relationship>();
  if (!file) return found;
  for (const { attributes } of elementsOf(readXml(decodeXml(file)))) {
    const { Id: id, Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const external = mode === 'External';
    if (id !== undefined && target !== '')
      found.set(id, {
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: external ? target : nameOf(target, folder),
        external,
      });
  }
  return found;
};

/** The file that the first relationship of a kind names, where the archive holds it. */
export const targetOfKind = (relationships: Relationships, kind: string, archive: Archive): string | undefined =>
  [...relationships.values()].find((one) => one.kind === kind && !one.external && archive.has(one.target))?.target;
