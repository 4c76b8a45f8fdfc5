import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportReport } from '../../collections/importing/report';
import { SLUGS } from '../../collections/slugs';
import { call, note, paragraph, run, SEPARATORS } from '../manuscripts/docx/examples/pieces';
import { wordFile } from '../manuscripts/docx/examples/wordFile';
import type { Commentary } from '../payload-types';
import { bootHouse, type BootedHouse } from './boot';
import { manuscriptReader } from './manuscriptReader';
import { signIn, type Rest } from './rest';

const overrideAccess = true;

/** A text with two notes. */
export const TEXT =
  'Fener haritaları\n\nKuzey Limanı açıldı.[1] Fener yandı.[2]\n\nDipnotlar\n\n[1] Arşiv.\n\n[2] Gazete.\n';

/** A file of Word with one note. */
export const WORD = wordFile({
  body: paragraph(run('Fener yandı.') + call(2)) + paragraph(run('Sonra söndü.')),
  footnotes: SEPARATORS + note(2, run(' Arşiv.')),
});

/** A manuscript as it is sent, into the commentaries in Turkish unless told otherwise. */
export const manuscriptForm = (
  name: string,
  bytes: Uint8Array | string,
  fields: Record<string, string> = {},
): FormData => {
  const form = new FormData();
  for (const [key, value] of Object.entries({ language: 'tr', series: 'commentary', ...fields }))
    form.append(key, value);
  form.append('file', new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));
  return form;
};

/** The report of a manuscript that was stored. @throws the sentence it was refused with */
export const stored = (report: ImportReport): Exclude<ImportReport, { error: string }> => {
  if ('error' in report) throw new Error(report.error);
  return report;
};

export type ImportDesk = {
  house: BootedHouse;
  /** Asks as the administrator, in Turkish. */
  rest: Rest;
  send(form: FormData, as?: Rest): Promise<{ status: number; report: ImportReport }>;
  latest(id: string): Promise<Commentary>;
  /** Everything an import could leave behind: rows, and files on the disk. */
  traces(): Promise<{ counts: number[]; files: string[] }>;
  close(): Promise<void>;
};

/** A house into which manuscripts are sent; the test mocks `collections/manuscriptReader` by `./manuscriptReader`. */
export const openImportDesk = async (): Promise<ImportDesk> => {
  const house = await bootHouse();
  const { payload, env } = house;
  const rest = await signIn(payload, { language: 'tr' });

  const filesIn = (folder: string): string[] => {
    try {
      return readdirSync(join(env.dataDir, folder));
    } catch {
      return [];
    }
  };
  return {
    house,
    rest,
    send: async (form, as = rest) => {
      const { status, body } = await as('POST', '/manuscripts/import', { form });
      return { status, report: body as unknown as ImportReport };
    },
    latest: (id) => payload.findByID({ collection: SLUGS.commentaries, id, draft: true, depth: 0, overrideAccess }),
    traces: async () => {
      const counts: number[] = [];
      for (const collection of [SLUGS.commentaries, SLUGS.manuscripts, SLUGS.media, SLUGS.people] as const)
        counts.push((await payload.count({ collection, overrideAccess })).totalDocs);
      return { counts, files: [...filesIn('manuscripts'), ...filesIn('media')].sort() };
    },
    close: async () => {
      manuscriptReader().close();
      await house.close();
    },
  };
};
