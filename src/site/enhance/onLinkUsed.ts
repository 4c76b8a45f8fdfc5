/** The button that opens the context menu follows no link. */
const SECONDARY = 2;

/**
 * Calls `used` whenever a link that `selector` matches is about to be followed: by click, by key, or by the middle
 * button into a new tab. The link may still be changed then.
 */
export const onLinkUsed = (selector: string, used: (link: HTMLAnchorElement) => void): void => {
  for (const kind of ['click', 'auxclick'] as const) {
    document.addEventListener(kind, ({ button, target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>(selector);
      if (link && button !== SECONDARY) used(link);
    });
  }
};
