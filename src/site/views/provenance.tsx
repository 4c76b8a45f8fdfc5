import type { EditionView } from '../../domain/commentary/viewModel';
import { provenanceRuns } from '../words/provenanceRuns';
import { Runs } from './runs';

/** Where the text comes from; for a translation also its original's title and state. */
export const ProvenanceNote = ({ edition, houseName }: { edition: EditionView; houseName: string }) => {
  const said = provenanceRuns(edition, houseName);
  return (
    said && (
      <div className="provenance">
        <p>
          <Runs runs={said.sentence} />
        </p>
        {said.title.length > 0 && (
          <p>
            <Runs runs={said.title} />
          </p>
        )}
        {said.lag.length > 0 && (
          <p className="lag">
            <Runs runs={said.lag} />
          </p>
        )}
      </div>
    )
  );
};
