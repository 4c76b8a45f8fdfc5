import type { PayloadRequest } from 'payload';
import { SITE } from '../../../collections/slugs';
import { DEMO } from '../../testing/demo/index';
import { DEMO_LANGUAGES } from '../../testing/demo/shape';

/** Stores the settings of the demo house in both languages. */
export const fillSite = async (req: PayloadRequest): Promise<void> => {
  const { name, description, holder, ...shared } = DEMO.site;
  for (const locale of DEMO_LANGUAGES) {
    const data = { name: name[locale], description: description[locale], holder: holder[locale], ...shared };
    await req.payload.updateGlobal({ slug: SITE, data, locale, overrideAccess: true, req });
  }
};
