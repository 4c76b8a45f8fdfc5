import type { Locale } from '../../../locales/index';
import type { ViewCall } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { drawnAs } from './callRuns';

type Props = { calls: ViewCall[]; language: Locale };

/**
 * The calls that stand together at one place: one link of its own for each, to its own note. They are merged for the
 * eye alone ("[1–3]"): every link keeps its name, and its `[2]` for whoever reads or copies the text.
 */
export const CallLinks = ({ calls, language }: Props) => {
  const t = translator(language);
  const drawn = drawnAs(calls.map(({ number }) => number));
  return (
    <sup className="call">
      {calls.map(({ anchor, noteAnchor, number }, at) => (
        <a
          key={anchor}
          role="doc-noteref"
          id={anchor}
          href={`#${noteAnchor}`}
          aria-label={t('note.call', { number })}
          className={drawn[at]}
        >
          <Bracket sign="[" shown={at === 0} />
          {number}
          <Bracket sign="]" shown={at === calls.length - 1} />
        </a>
      ))}
    </sup>
  );
};

/** The brackets inside a run are there, and not drawn. */
const Bracket = ({ sign, shown }: { sign: '[' | ']'; shown: boolean }) => (shown ? sign : <span>{sign}</span>);
