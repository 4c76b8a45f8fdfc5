import { charactersOf, child, type XmlElement } from '../xml/element';

/** Title and authors as a file's properties name them (Dublin Core, ECMA-376 part 2). */
export const propertiesOf = (root: XmlElement | undefined): { title?: string; authors?: string[] } => {
  const said = (name: string): string | undefined => {
    const found = child(root, name);
    return found && charactersOf(found).trim();
  };
  const [title, creator] = [said('dc:title'), said('dc:creator')];
  return { ...(title && { title }), ...(creator && { authors: [creator] }) };
};
