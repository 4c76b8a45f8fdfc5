/**
 * Levels of headings below a title of level 1, without a gap: PDF/UA-1 (ISO 14289-1, 7.4.2) refuses one, an editor may
 * leave one. What stood below another stays below it.
 */
export const headingLevels = (levels: number[]): number[] => {
  const open: number[] = [];
  return levels.map((level) => {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    return open.length + 1;
  });
};
