import { Fragment } from 'react';
import type { Run } from '../words/run';
import { TextLink } from './textLink';

const Drawn = ({ run: { text, href, lang, day, title, rel } }: { run: Run }) => {
  if (day) return <time dateTime={day}>{text}</time>;
  if (title) return <cite lang={lang}>{text}</cite>;
  const words = lang ? <bdi lang={lang}>{text}</bdi> : text;
  return href ? (
    <TextLink href={href} rel={rel}>
      {words}
    </TextLink>
  ) : (
    words
  );
};

/** A sentence of runs as a page shows it. */
export const Runs = ({ runs }: { runs: Run[] }) =>
  runs.map((run, at) => (
    <Fragment key={at}>
      <Drawn run={run} />
    </Fragment>
  ));
