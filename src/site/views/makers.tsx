import type { EditionView } from '../../domain/commentary/viewModel';
import { makersRuns } from '../words/makersRuns';
import { Runs } from './runs';

/** Who translated and reviewed the text, and how the translation was made. */
export const Makers = ({ edition }: { edition: EditionView }) =>
  makersRuns(edition).map((runs, at) => (
    <p key={at}>
      <Runs runs={runs} />
    </p>
  ));
