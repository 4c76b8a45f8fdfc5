import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { deskPath } from '../../routing/paths';

type Props = { edition: EditionView; id: string; isPublished: boolean };

/** Says to staff that they read what was last saved, not what readers see, and leads back to the desk. */
export const PreviewMark = ({ edition: { language, number }, id, isPublished }: Props) => {
  const t = translator(language);
  const said = isPublished ? 'preview.published' : number ? 'preview.changed' : 'preview.draft';
  return (
    <p className="notice" role="note">
      {`${t(said)} `}
      <a href={deskPath(id)}>{t('preview.desk')}</a>
    </p>
  );
};
