import type { House } from '../house/house';
import { atMost, type Row } from '../table';

/** 200 manuscripts, read and published by the command line: what the process cost. */
export const importing = ({ importing: { cpuSeconds, peakMb, seconds, editions } }: House): Promise<Row[]> =>
  Promise.resolve([
    atMost(
      `import and publish ${editions.length} manuscripts (${seconds.toFixed(1)} s by the clock)`,
      cpuSeconds,
      20,
      'CPU s',
      1,
    ),
    atMost('the same: most memory held', peakMb, 400, 'MB'),
  ]);
