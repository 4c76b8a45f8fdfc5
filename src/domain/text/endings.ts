import { lower } from './fold';

/** Case endings after a vowel, and after a consonant; what they follow is lower case. */
const AFTER_VOWEL = '(?:n[ıiuü]n|[yn][ıiuü]|[yn][ae]|n?[dt][ae](?:n|ki)?|yl[ae])';
const AFTER_CONSONANT = '(?:[ıiuü]n|[ıiuü]|[ae]|[dt][ae](?:n|ki)?|l[ae])';
const PLURAL = `l[ae]r(?:[ıi]${AFTER_VOWEL}?|${AFTER_CONSONANT})?`;
const ON_VOWEL = new RegExp(`^(?:s[ıiuü]${AFTER_VOWEL}?|${AFTER_VOWEL}|${PLURAL})$`);
const ON_CONSONANT = new RegExp(`^(?:[ıiuü]${AFTER_VOWEL}|${AFTER_CONSONANT}|${PLURAL})$`);

const VOWELS = /[aeıioöuüâîû]/g;
const BACK = 'aıouâû';
/** A last consonant that is voiced before a vowel: kitap, kitabı. */
const VOICED: Record<string, string> = { p: 'b', ç: 'c', t: 'd', k: 'ğ' };

/** Shorter words have too many neighbours that only look like forms of them. */
const SHORTEST = 4;

const lastVowel = (word: string): string | undefined => word.match(VOWELS)?.at(-1);

const isInHarmony = (stem: string, ending: string): boolean => {
  const [own, next] = [lastVowel(stem), ending.match(VOWELS)?.[0]];
  return own !== undefined && next !== undefined && BACK.includes(own) === BACK.includes(next);
};

const isTurkishForm = (word: string, stem: string): boolean => {
  const voiced = VOICED[stem.at(-1) ?? ''];
  const isVoiced = voiced !== undefined && word.startsWith(stem.slice(0, -1) + voiced);
  if (!isVoiced && !word.startsWith(stem)) return false;
  const ending = word.slice(stem.length);
  if (isVoiced && !/^[ıiuüae]/.test(ending)) return false;
  const isOnVowel = /[aeıioöuüâîû]$/.test(stem);
  return (isOnVowel ? ON_VOWEL : ON_CONSONANT).test(ending) && isInHarmony(stem, ending);
};

/**
 * Whether a word is another with an ending of its language that no apostrophe divides from it: Bakanlığının, kitapları;
 * lighthouses. For hints: of forms that only a dictionary knows nothing is said. Both are lower case.
 */
export const isFormOf = (word: string, stem: string, language: string): boolean => {
  if (stem.length < SHORTEST) return false;
  if (language === 'tr') return isTurkishForm(word, stem);
  return language === 'en' && (word === `${stem}s` || word === `${stem}es`);
};

/** Whether what follows an apostrophe is an ending and no word of its own: ’nın, ’S after capitals, but not ’Brien. */
export const isEnding = (text: string, before: string, language: string): boolean =>
  text === lower(text, language) ||
  (before.length > 1 && before !== lower(before, language) && /^\p{Lu}+$/u.test(before + text));
