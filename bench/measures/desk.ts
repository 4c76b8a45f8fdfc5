import { beginning } from '../browser/desk/beginning';
import { type Desk, layOnDesk } from '../browser/desk/desk';
import { opening } from '../browser/desk/opening';
import { pasting } from '../browser/desk/pasting';
import { saving } from '../browser/desk/saving';
import { shortcut } from '../browser/desk/shortcut';
import { typing } from '../browser/desk/typing';
import { withBrowser } from '../browser/withBrowser';
import type { House } from '../house/house';
import { withProduct } from '../house/product';
import type { Row } from '../table';

type Figure = (desk: Desk) => Promise<Row[]>;

/** What is measured at the desk, in this order, each on the edition as the one before left it. */
const FIGURES: { notes: number; figures: Figure[] }[] = [
  { notes: 60, figures: [(desk) => opening(desk, 2_000), shortcut] },
  { notes: 5, figures: [pasting] },
  { notes: 300, figures: [(desk) => opening(desk, 3_000), typing, saving] },
];

/** Writing an edition of 60 and one of 300 notes in the editor's app, as its user waits for it. */
export const desk = ({ dataDir }: House): Promise<Row[]> =>
  withProduct(dataDir, {}, ({ address }) =>
    withBrowser('the desk', async (browser) => {
      const rows: Row[] = [];
      for (const { notes, figures } of FIGURES) {
        const laid = await layOnDesk(browser, address, notes);
        for (const figure of figures) rows.push(...(await figure(laid)));
        await laid.close();
      }
      return [...rows, ...(await beginning(browser, address))];
    }),
  );
