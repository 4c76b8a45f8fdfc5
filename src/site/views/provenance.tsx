import type { EditionView } from '../../domain/commentary/viewModel';
import { provenanceRuns } from '../words/provenanceRuns';
import { translationsRuns } from '../words/translationsRuns';
import { Runs } from './runs';

/** Where the text comes from, for a translation also its original's title and state; which translations there are of one that comes from here. */
export const ProvenanceNote = ({ edition, houseName }: { edition: EditionView; houseName: string }) => {
  const said = provenanceRuns(edition, houseName);
  const sentences = [...(said ? [said.sentence, said.title] : []), ...translationsRuns(edition)].filter(
    (runs) => runs.length > 0,
  );
  if (sentences.length === 0) return null;
  return (
    <div className="provenance">
      {sentences.map((runs, at) => (
        <p key={at}>
          <Runs runs={runs} />
        </p>
      ))}
      {said && said.lag.length > 0 && (
        <p className="lag">
          <Runs runs={said.lag} />
        </p>
      )}
    </div>
  );
};
