import type { Locale } from '../../../locales/index';
import type { ViewCall } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';

/** A call in the text: one link of its own to its note, whatever stands beside it. */
export const CallLink = ({ call, language }: { call: ViewCall; language: Locale }) => (
  <sup className="call">
    <a
      role="doc-noteref"
      id={call.anchor}
      href={`#${call.noteAnchor}`}
      aria-label={translator(language)('note.call', { number: call.number })}
    >
      {`[${call.number}]`}
    </a>
  </sup>
);
