/** One line of the printed table. `met` is undefined where a figure has no target, or could not be taken. */
export type Row = { what: string; figure: string; target?: string; met?: boolean };

/** A line for what cannot be measured on this machine, and why. */
export const notRun = (what: string, reason: string): Row => ({ what, figure: `not run: ${reason}` });

/** A figure that must not exceed `most`. */
export const atMost = (what: string, figure: number, most: number, unit: string, digits = 0): Row => ({
  what,
  figure: `${figure.toFixed(digits)} ${unit}`,
  target: `<= ${most} ${unit}`,
  met: figure <= most,
});

/** A figure that must reach `least`. */
export const atLeast = (what: string, figure: number, least: number, unit: string, digits = 0): Row => ({
  what,
  figure: `${figure.toFixed(digits)} ${unit}`.trim(),
  target: `>= ${least} ${unit}`.trim(),
  met: figure >= least,
});

const VERDICT = { true: 'ok', false: 'MISSED', undefined: '' } as const;

/** The table as text: what, figure, target, verdict; columns as wide as they need to be. */
export const drawTable = (rows: Row[]): string => {
  const cells = [
    ['what', 'figure', 'target', ''],
    ...rows.map(({ what, figure, target = '', met }) => [what, figure, target, VERDICT[`${met}`]]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((line) => line[column]!.length)));
  return cells
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
