/** Editions need not have every block of one another: where a page lacks the one asked for, it opens just before. */
export const landNear = (): void => {
  const asked = location.hash.slice(1);
  if (!asked || document.getElementById(asked)) return;
  const near = /^n-/.test(asked) ? 'notes' : blockBefore(asked);
  // Not a new place in the reader's history, and the address in the bar is one that can be handed on.
  if (near && document.getElementById(near)) location.replace(`#${near}`);
};

const numberOf = (id: string): number => Number(/^p(\d+)$/.exec(id)?.[1] ?? NaN);

const blockBefore = (asked: string): string | undefined =>
  [...document.querySelectorAll('.text > [id^=p]')]
    .map(({ id }) => id)
    .filter((id) => numberOf(id) < numberOf(asked))
    .sort((a, b) => numberOf(b) - numberOf(a))[0];
