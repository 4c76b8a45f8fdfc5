import type { PayloadRequest } from 'payload';
import { dataOfDraft } from '../../../collections/commentaries/dataOfDraft';
import { SLUGS } from '../../../collections/slugs';
import { DEMO } from '../../testing/demo/index';
import type { DemoPage, InBoth } from '../../testing/demo/shape';
import { readDemoText } from './readDemoText';

const inLanguage = (root: string, { id, slug, standfirst }: DemoPage, language: keyof InBoth) => {
  const { title, body } = dataOfDraft(readDemoText(root, `pages/${id}.${language}.md`, language));
  return { title, body, slug: slug[language], standfirst: standfirst[language] };
};

/** Stores the demo house's own pages in both languages. */
export const fillPages = async (req: PayloadRequest, root: string): Promise<void> => {
  const { payload } = req;
  const [collection, overrideAccess] = [SLUGS.pages, true];
  for (const page of DEMO.pages) {
    const { place, order } = page;
    const data = { ...inLanguage(root, page, 'tr'), place, order };
    const { id } = await payload.create({ collection, data, locale: 'tr', overrideAccess, req });
    const english = inLanguage(root, page, 'en');
    await payload.update({ collection, id, data: english, locale: 'en', overrideAccess, req });
  }
};
