import { availableParallelism, loadavg } from 'node:os';
import { buildProduct } from './house/build';
import { foundHouse, type House } from './house/house';
import { cachedArticle } from './measures/cachedArticle';
import { desk } from './measures/desk';
import { firstRender } from './measures/firstRender';
import { importing } from './measures/importing';
import { lighthouse } from './measures/lighthouse';
import { manyEditions } from './measures/manyEditions';
import { pair } from './measures/pair';
import { press } from './measures/press';
import { publishing } from './measures/publishing';
import { readerSpeed } from './measures/readerSpeed';
import { starting } from './measures/starting';
import { translations } from './measures/translations';
import { weight } from './measures/weight';
import { wordFiles } from './measures/wordFiles';
import { drawTable, notRun, type Row } from './table';

/** `npm run bench [-- NAME…]`: takes the figures named, or all, prints one table. Fails only where a measurement breaks. */
const MEASURES: Record<string, (house: House) => Promise<Row[]>> = {
  cachedArticle,
  firstRender,
  publishing,
  starting,
  weight,
  readerSpeed,
  lighthouse,
  press,
  importing,
  wordFiles,
  desk,
  pair,
  manyEditions,
  translations,
};

const asked = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(MEASURES);
const unknown = asked.find((name) => !(name in MEASURES));
if (unknown) throw new Error(`No measurement is called ${unknown}; there are ${Object.keys(MEASURES).join(', ')}`);

// Figures of a machine that is busy with other things are worth little: say how busy it was.
const machine = `Node ${process.version}, ${availableParallelism()} cores, load average ${loadavg()[0]?.toFixed(1)} before the run`;

buildProduct();
console.error('Founding a house of 201 articles …');
const house = await foundHouse();

const rows: Row[] = [];
for (const name of asked) {
  console.error(`Measuring ${name} …`);
  try {
    rows.push(...(await MEASURES[name]!(house)));
  } catch (error) {
    console.error(error);
    rows.push(notRun(name, 'it broke, see above'));
    process.exitCode = 1;
  }
}
console.log(machine);
console.log(drawTable(rows));
process.exit();
