import type { EditionView } from '../../domain/commentary/viewModel';
import { rightsRuns } from '../words/rightsRuns';
import { Runs } from './runs';

/** Whose rights they are, and under what terms. */
export const Rights = ({ edition }: { edition: EditionView }) =>
  edition.rights && (
    <p className="rights">
      <Runs runs={rightsRuns(edition)} />
    </p>
  );
