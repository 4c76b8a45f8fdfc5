import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { exportPath } from '../../routing/paths';
import { fill } from './fill';

/** Whether others may publish the text again, on what terms, and the text made ready for it. */
export const Republish = ({ edition: { language, path, rights, republishing } }: { edition: EditionView }) => {
  const t = translator(language);
  const { allowed, terms } = republishing;
  const licence = rights?.licence;
  const licenceLink = rights?.licenceAddress ? (
    <a href={rights.licenceAddress} rel="license">
      {licence}
    </a>
  ) : (
    licence
  );
  return (
    <section aria-labelledby="republish">
      <h2 id="republish">{t('republish.heading')}</h2>
      {allowed && licence && <p>{fill({ licence: licenceLink }, (slots) => t('republish.underLicence', slots))}</p>}
      {allowed && !licence && <p>{t('republish.allowed')}</p>}
      {!allowed && <p>{t('republish.refused')}</p>}
      {terms && <p>{terms}</p>}
      {allowed && (
        <p>
          <a href={exportPath(path, 'html')}>{t('republish.html')}</a>
          {' · '}
          <a href={exportPath(path, 'md')}>{t('republish.markdown')}</a>
        </p>
      )}
    </section>
  );
};
