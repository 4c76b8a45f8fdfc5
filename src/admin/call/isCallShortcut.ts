type Press = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'key' | 'code'>;

/**
 * Whether a key press is Ctrl+Alt+F, on a Mac Cmd+Alt+F: Word's key for a note. With Alt, a Mac's F writes another
 * sign, so its place on the keyboard counts too.
 */
export const isCallShortcut = ({ altKey, ctrlKey, metaKey, key, code }: Press): boolean =>
  altKey && (ctrlKey || metaKey) && (key.toLowerCase() === 'f' || (code === 'KeyF' && !/^[a-z]$/i.test(key)));
