/**
 * Puts flavours on the clipboard where no copy of the browser is under way: a picked node is no selection of the
 * browser's, so it is asked to copy a word of no account, and given these instead.
 */
export const copyWithoutEvent = (flavours: Record<string, string>): void => {
  const selection = document.getSelection();
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, at) => selection!.getRangeAt(at));
  const word = document.createElement('span');
  word.textContent = '#';
  word.style.position = 'fixed';
  word.style.top = '-1000px';
  document.body.append(word);
  const give = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(flavours)) event.clipboardData?.setData(type, text);
  };
  document.addEventListener('copy', give, { capture: true });
  selection?.selectAllChildren(word);
  document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  word.remove();
  selection?.removeAllRanges();
  ranges.forEach((range) => selection?.addRange(range));
};
