const APPLE: Record<string, string> = { Mod: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↩', Escape: 'esc', Backspace: '⌫' };
const OTHERS: Record<string, string> = { Mod: 'Ctrl', Escape: 'Esc' };

const isApple = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform);

/** The keys of a chord such as `Mod+Alt+F` as they are written on the keyboard somebody sits at. */
export const keyNames = (chord: string, apple: boolean = isApple()): string[] => {
  const names = apple ? APPLE : OTHERS;
  return chord.split('+').map((key) => names[key] ?? key);
};
