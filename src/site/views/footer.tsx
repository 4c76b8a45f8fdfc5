import { translator } from '../../i18n/translate';
import { yearRange, type Chrome } from '../chrome';

/** The house's own rights, up to the current year. */
export const Footer = ({ chrome: { language, rights } }: { chrome: Chrome }) => (
  <footer className="bottom">
    {rights && (
      <p>
        {translator(language)('page.footer', {
          years: yearRange(rights.firstYear, rights.lastYear),
          holder: rights.holder,
        })}
      </p>
    )}
  </footer>
);
