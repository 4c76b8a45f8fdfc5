type Press = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'key' | 'code'>;

const isLetterF = ({ key, code }: Pick<Press, 'key' | 'code'>): boolean =>
  key.toLowerCase() === 'f' || (code === 'KeyF' && !/^[a-z]$/i.test(key));

const isChord = ({ altKey, ctrlKey, metaKey }: Press): boolean => altKey && (ctrlKey || metaKey);

/**
 * Whether a key press is Ctrl+Alt+F, on a Mac Cmd+Alt+F: Word's key for a note. With Alt, a Mac's F writes another
 * sign, so its place on the keyboard counts too.
 */
export const isCallShortcut = (press: Press): boolean => isChord(press) && !press.shiftKey && isLetterF(press);

/** Whether a key press asks for a call of a note that is there: the key for a note, with Shift. */
export const isReferShortcut = (press: Press): boolean => isChord(press) && press.shiftKey && isLetterF(press);

/** Whether a key press is Ctrl+Enter, on a Mac Cmd+Enter: opens the note whose call the caret is at. */
export const isOpenShortcut = ({ altKey, ctrlKey, metaKey, shiftKey, key }: Press): boolean =>
  key === 'Enter' && (ctrlKey || metaKey) && !altKey && !shiftKey;
