import type { ReactNode } from 'react';
import type { Locale } from '../../../locales/index';

type Props<T> = {
  pair: { left: T | null; right: T | null };
  languages: { left: Locale; right: Locale };
  draw: (item: T, language: Locale) => ReactNode;
};

/** What belongs together, each in its column and marked with its language; nothing where neither side has anything. */
export const SideBySideRow = <T,>({ pair: { left, right }, languages, draw }: Props<T>) =>
  (left ?? right) && (
    <div className="pair">
      {left && (
        <div className="text" lang={languages.left}>
          {draw(left, languages.left)}
        </div>
      )}
      {right && (
        <div className="text other" lang={languages.right}>
          {draw(right, languages.right)}
        </div>
      )}
    </div>
  );
