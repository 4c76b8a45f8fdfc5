import type { Archive } from '../../archive/archive';
import { ManuscriptRefused } from '../../refusal';
import { decodeXml } from '../../xml/decodeXml';
import type { XmlElement } from '../../xml/element';
import { readXml } from '../../xml/readXml';
import { relationshipsOf, targetOfKind, type Relationships } from './relationships';

/** A part of a Word file that holds text. */
export type Part = { path: string; root: XmlElement; relationships: Relationships };

/** The parts of a Word file that a manuscript is read from (ECMA-376, part 1, section 11.3). */
export type WordPackage = {
  document: Part;
  footnotes?: Part;
  endnotes?: Part;
  styles?: XmlElement;
  numbering?: XmlElement;
  /** Title and authors, as the file's properties name them. */
  properties?: XmlElement;
  headersAndFooters: XmlElement[];
};

/** XML of all parts together. More would fit neither the reader's memory nor its time. */
const MAX_XML = 24 * 1024 * 1024;

const BODY = 'word/document.xml';

/** Finds the parts of a Word file. Throws `ManuscriptRefused`: `damaged` where it holds no text document. */
export const openPackage = (archive: Archive): WordPackage => {
  const size = [...archive].reduce((sum, [name, { length }]) => sum + (/\.(?:xml|rels)$/i.test(name) ? length : 0), 0);
  if (size > MAX_XML) throw new ManuscriptRefused('too-heavy');
  const treeOf = (path: string | undefined): XmlElement | undefined => {
    const file = path === undefined ? undefined : archive.get(path);
    return file && readXml(decodeXml(file));
  };
  const own = relationshipsOf(archive, '');
  const path = targetOfKind(own, 'officeDocument', archive) ?? BODY;
  const root = treeOf(path);
  if (root?.name !== 'w:document') throw new ManuscriptRefused('damaged');
  const relationships = relationshipsOf(archive, path);
  const partOf = (kind: string): Part | undefined => {
    const target = targetOfKind(relationships, kind, archive);
    const tree = treeOf(target);
    return target && tree ? { path: target, root: tree, relationships: relationshipsOf(archive, target) } : undefined;
  };
  const marginal = [...relationships.values()].filter(({ kind }) => kind === 'header' || kind === 'footer');
  return {
    document: { path, root, relationships },
    footnotes: partOf('footnotes'),
    endnotes: partOf('endnotes'),
    styles: treeOf(targetOfKind(relationships, 'styles', archive)),
    numbering: treeOf(targetOfKind(relationships, 'numbering', archive)),
    properties: treeOf(targetOfKind(own, 'core-properties', archive)),
    headersAndFooters: marginal.flatMap(({ target }) => treeOf(target) ?? []),
  };
};
