import { style } from './pieces';

/** The styles of a Turkish Word, whose ids are Turkish and whose names are English, with some of the house's own. */
export const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="tr-TR" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>',
  style('Normal', 'Normal'),
  style('KonuBal', 'Title'),
  style('Balk1', 'heading 1', '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  style('Balk2', 'heading 2', '<w:basedOn w:val="Normal"/>'),
  style('AraBalk', 'House subheading', '<w:basedOn w:val="Balk2"/>'),
  style('Alnt', 'Quote'),
  style('Yazar', 'Yazar'),
  style('Vurgu', 'Emphasis', '<w:rPr><w:i/></w:rPr>', 'character'),
  style('GucluVurgu', 'Intense Emphasis', '<w:basedOn w:val="Vurgu"/><w:rPr><w:b/></w:rPr>', 'character'),
  style('ListeNumaras', 'List Number', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
].join('');
