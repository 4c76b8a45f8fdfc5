/** The middle one of some figures; of an even number of them, the upper of the two in the middle. */
export const median = (figures: number[]): number => {
  const middle = figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];
  if (middle === undefined) throw new Error('The median of nothing');
  return middle;
};
