'use client';

import { isChanged, type Changes } from '../../domain/commentary/countChanges';
import { useWords } from '../useWords';

const WAYS = ['changed', 'added', 'removed'] as const;

/** What readers will find changed, counted. */
export const ChangesLine = ({ changes }: { changes: Changes }) => {
  const t = useWords();
  if (!isChanged(changes)) return <p>{t('publishing.unchanged')}</p>;
  const counted = (part: 'blocks' | 'notes') =>
    WAYS.flatMap((way) =>
      changes[part][way] > 0 ? t(`publishing.${part}.${way}`, { count: changes[part][way] }) : [],
    );
  const lines = [
    ...(changes.title ? [t('publishing.titleChanged')] : []),
    ...(changes.standfirst ? [t('publishing.standfirstChanged')] : []),
    ...(changes.reordered ? [t('publishing.reordered')] : []),
    ...counted('blocks'),
    ...counted('notes'),
  ];
  return <p>{lines.join(' · ')}</p>;
};
