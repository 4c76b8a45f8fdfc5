import { child, element, type XmlElement } from '../../xml/element';
import type { Pass } from './pass';

const isOn = (node: XmlElement | undefined): boolean =>
  node !== undefined && !['0', 'false', 'off', 'none'].includes(node.attributes['w:val'] ?? 'true');

/** Properties that are on or off, and that a manuscript asks of a run beside its language. */
const SWITCHES = ['w:b', 'w:i', 'w:strike'] as const;

/** What a property is for a run: said by the run itself, else by its character style. */
const effective = (own: XmlElement | undefined, name: string, pass: Pass): XmlElement | undefined =>
  child(own, name) ?? pass.styles.find(child(own, 'w:rStyle')?.attributes['w:val'], 'w:rPr', name);

/** Whether Word shows nothing of a run (`w:vanish`), by itself or by its style. */
export const isHiddenText = (own: XmlElement | undefined, pass: Pass): boolean =>
  isOn(effective(own, 'w:vanish', pass) ?? pass.styles.find(pass.paragraphStyle, 'w:rPr', 'w:vanish'));

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The language of a run's words (`w:lang`), of the three that Word keeps for three kinds of script. */
const languageOf = (own: XmlElement | undefined, words: string, pass: Pass): string | undefined => {
  const which = RIGHT_TO_LEFT.test(words) ? 'w:bidi' : EAST_ASIAN.test(words) ? 'w:eastAsia' : 'w:val';
  const said = [
    child(own, 'w:lang'),
    pass.styles.find(child(own, 'w:rStyle')?.attributes['w:val'], 'w:rPr', 'w:lang'),
    pass.styles.find(pass.paragraphStyle ?? pass.styles.ofParagraphs, 'w:rPr', 'w:lang'),
    // Every file is given a default for the other scripts, whether they occur or not: it says nothing of these words.
    which === 'w:val' ? pass.styles.ofAll('w:lang') : undefined,
  ];
  return said.map((lang) => lang?.attributes[which]).find((tag) => tag !== undefined && tag !== '');
};

/**
 * The properties of a run as the reader of the file needs them, its style's included. The language goes where the name
 * of a font would stand, as a font says nothing to us and a reader of `w:lang` is what mammoth lacks.
 */
export const runProperties = (own: XmlElement | undefined, words: string, pass: Pass): XmlElement => {
  const kept: XmlElement[] = SWITCHES.flatMap((name) => {
    const also = name === 'w:strike' && isOn(effective(own, 'w:dstrike', pass));
    return also || isOn(effective(own, name, pass)) ? [element(name)] : [];
  });
  const others = ['w:vertAlign', 'w:u', 'w:highlight'].flatMap((name) => {
    const found = effective(own, name, pass);
    return found ? [element(name, { 'w:val': found.attributes['w:val'] ?? '' })] : [];
  });
  const language = words.trim() === '' ? undefined : languageOf(own, words, pass);
  const font = language === undefined ? [] : [element('w:rFonts', { 'w:ascii': language })];
  return element('w:rPr', {}, [...kept, ...others, ...font]);
};
