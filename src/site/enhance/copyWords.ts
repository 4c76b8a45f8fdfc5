const SOFT_HYPHEN = '\u00ad';

/** What is copied from the page holds its words as they are written, without the places where a line may divide them. */
export const copyWords = (): void =>
  document.addEventListener('copy', (event) => {
    const chosen = getSelection()!;
    const { clipboardData } = event;
    if (!clipboardData || !`${chosen}`.includes(SOFT_HYPHEN)) return;
    const copy = document.createElement('div');
    for (let at = 0; at < chosen.rangeCount; at += 1) copy.append(chosen.getRangeAt(at).cloneContents());
    for (const one of copy.querySelectorAll('.side-note')) one.remove();
    // Written out, for elsewhere they would lead elsewhere.
    for (const link of copy.querySelectorAll('a')) link.setAttribute('href', link.href);
    clipboardData.setData('text/html', copy.innerHTML.replaceAll(SOFT_HYPHEN, ''));
    clipboardData.setData('text/plain', `${chosen}`.replaceAll(SOFT_HYPHEN, ''));
    event.preventDefault();
  });
