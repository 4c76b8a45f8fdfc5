import { Fragment } from 'react';
import type { Locale } from '../../../locales/index';
import type { PersonName } from '../../domain/commentary/model';
import { nameList } from './nameList';

/** Names as the page's language lists them ("A, B ve C"), each marked with its own language where that differs. */
export const People = ({ people, language }: { people: PersonName[]; language: Locale }) => {
  const names = people.map(({ name }) => name);
  let next = 0;
  return nameList(names, language).map(({ value, isName }, at) => {
    const lang = isName ? people[next++]?.lang : undefined;
    return <Fragment key={at}>{lang && lang !== language ? <bdi lang={lang}>{value}</bdi> : value}</Fragment>;
  });
};
