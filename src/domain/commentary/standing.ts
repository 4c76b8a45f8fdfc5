/** What readers find of an original: its page, its notice of withdrawal, or nothing. */
export type Standing = 'published' | 'withdrawn' | 'unpublished';

/** How a stored edition stands with its readers: what is not published shows no notice either. */
export const standingOf = ({
  _status,
  withdrawal,
}: {
  _status?: 'draft' | 'published' | null;
  withdrawal?: { on?: string | null };
}): Standing => {
  if (_status !== 'published') return 'unpublished';
  return withdrawal?.on ? 'withdrawn' : 'published';
};
