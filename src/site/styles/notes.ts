import { css } from './css';

/** Calls, the notes at the end, and their copies in the margin. */
export const notes = css`
  .call {
    white-space: nowrap;
  }
  .call a,
  .side-note b,
  .notes li::marker,
  .place {
    color: var(--rubric);
  }
  .call a {
    font: 600 0.95em var(--sans);
    text-decoration: none;
    padding: 0.75em 0.12em;
    margin-inline-start: 0.06em;
  }
  .call a:hover {
    text-decoration: underline;
  }
  .notes {
    border-top: 1px solid var(--rule);
    margin-top: 3.4rem;
    padding-top: 1.2rem;
  }
  .notes h2 {
    font: 600 0.83rem/1.5 var(--sans);
    letter-spacing: 0;
    color: var(--soft);
    margin: 0 0 0.8rem;
  }
  .notes ol {
    margin: 0;
    padding-left: 1.5rem;
    font-size: 0.93rem;
    line-height: 1.55;
  }
  .notes li {
    margin-bottom: 0.55rem;
    padding-left: 0.35rem;
    direction: ltr;
  }
  .notes li[dir='rtl'] p {
    direction: rtl;
  }
  .notes li::marker {
    font: 600 0.72rem var(--sans);
    content: counter(list-item) '  ';
  }
  .notes li p {
    margin: 0;
  }
  .kind,
  .facts {
    color: var(--soft);
  }
  .kind {
    font: 0.86em var(--sans);
  }
  [dir='rtl'] .after {
    display: block;
  }
  .after [role] {
    font-family: var(--sans);
    color: var(--soft);
    text-decoration: none;
    padding: 0.35em;
  }
  .after [data-occurrence]::after {
    content: attr(data-occurrence);
    font-size: 0.7em;
    vertical-align: super;
  }
  .after [role]:hover {
    color: var(--rubric);
  }
  @media screen and (min-width: 72rem) {
    .text {
      display: flow-root;
    }
    .side-note {
      display: block;
      float: right;
      clear: right;
      width: var(--side);
      margin: 0.25rem calc(-1 * var(--side) - var(--gap)) 1rem 0;
      font-size: 0.78rem;
      line-height: 1.5;
      color: var(--soft);
    }
    .side-note p {
      margin: 0;
    }
    .side-note b {
      font: 600 0.72rem var(--sans);
      margin-right: 0.2em;
    }
  }
`;
