import { copyWords } from './copyWords';
import { keepPlace } from './keepPlace';
import { landNear } from './landNear';
import { openNotesInPlace } from './noteSheet';
import { rememberLanguage } from './rememberLanguage';

/**
 * The one script of readers' pages. Everything works without it; nothing is drawn by it but the note's sheet. Its words
 * stand on its own element (`PageScript`), so that one file serves every language.
 */
const { close = '' } = document.currentScript?.dataset ?? {};

openNotesInPlace(close);
keepPlace();
rememberLanguage();
landNear();
copyWords();
