import type { EditionView, Provenance } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { Day } from './day';
import { fill } from './fill';

type Props = { lag: NonNullable<EditionView['lag']>; provenance: Provenance; language: EditionView['language'] };

/** Says that the original has changed since the state that was translated. */
export const Lag = ({ lag, provenance, language }: Props) => {
  const t = translator(language);
  const original = t('article.lagOriginal');
  const path = provenance.kind === 'translation-of-here' ? provenance.path : undefined;
  const parts = {
    original: path ? <a href={path}>{original}</a> : original,
    changedOn: <Day on={lag.originalChangedOn} language={language} />,
    basedOn: <Day on={lag.basedOn} language={language} />,
  };
  return <p className="lag">{fill(parts, (slots) => t('article.lag', slots))}</p>;
};
