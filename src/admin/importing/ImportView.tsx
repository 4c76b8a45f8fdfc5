import { Gutter } from '@payloadcms/ui';
import type { AdminViewServerProps } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../../locales/index';
import { Denied } from './Denied';
import { ImportPage, type SeriesChoice } from './ImportPage';

const seriesOf = async ({
  payload,
  i18n,
  user,
}: AdminViewServerProps['initPageResult']['req']): Promise<SeriesChoice[]> => {
  const locale = isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE;
  const { docs } = await payload.find({
    collection: 'series',
    depth: 0,
    limit: 100,
    locale,
    overrideAccess: false,
    sort: 'createdAt',
    user,
  });
  return docs.map(({ code, name }) => ({ code, name: name || code }));
};

/** The page of the import, for whoever may make editions; it stands at `/admin/import`. */
export const ImportView = async ({ initPageResult: { permissions, req } }: AdminViewServerProps) => (
  <Gutter>
    {permissions.collections?.commentaries?.create ? <ImportPage series={await seriesOf(req)} /> : <Denied />}
  </Gutter>
);
