import type { EditionView } from '../../domain/commentary/viewModel';
import { absoluteUrl } from '../../routing/paths';
import { Makers } from './makers';
import { Rights } from './rights';

/** Who made one edition, whose rights they are, and on paper where it stands. */
export const SideBySideFoot = ({ edition, siteUrl }: { edition: EditionView; siteUrl: string }) => (
  <footer className="colophon">
    <Makers edition={edition} />
    <Rights edition={edition} />
    <p className="printed-address">{absoluteUrl(siteUrl, edition.path)}</p>
  </footer>
);
