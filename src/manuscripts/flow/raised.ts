import type { Mark } from '../../domain/lexical/nodes';

const PLAIN = '0123456789+-=()abcdefghijklmnoprstuvwxyz';
const RAISED = [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'];
const LOWERED = [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'];

/**
 * Superscript or subscript by the signs that Unicode has for it (`19ᵗʰ`, `H₂O`), for a place that holds no such format;
 * undefined where it lacks one.
 */
export const raised = (text: string, marks: readonly Mark[]): string | undefined => {
  const signs = marks.includes('superscript') ? RAISED : LOWERED;
  const written = [...text].map((sign) => (sign === ' ' ? sign : signs[PLAIN.indexOf(sign)]));
  return written.includes(undefined) ? undefined : written.join('');
};
