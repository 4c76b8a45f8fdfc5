import { css } from './css';

/** Calls, the notes at the end, and their copies in the margin. */
export const notes = css`
  .call {
    white-space: nowrap;
  }
  /* No call begins a line, whatever stands before it. */
  .call::before {
    content: '\2060';
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
    padding: 0.75em 0.24em;
    margin-inline: -0.06em -0.12em;
  }
  .call a:hover {
    text-decoration: underline;
  }
  .call a + a {
    padding-inline-start: 0;
    margin-inline-start: 0;
  }
  .call a:has(+ a) {
    padding-inline-end: 0;
    margin-inline-end: 0;
  }
  /* What is merged for the eye has no size, but is still there to be reached, heard and copied. */
  .call span,
  .call .through:not(:focus, :target, [data-open]) {
    font-size: 0;
  }
  .call .listed::before {
    content: ', ';
  }
  .call :nth-child(n + 5)::before {
    white-space: normal;
  }
  .call .through::before,
  .call .through::after {
    content: '–';
  }
  .call .through::before {
    font-size: 0.67rem;
  }
  /* The dash is a link too, wide enough for a finger; it lies upon the edges of those beside it. */
  .call :is(:has(+ .through), .through, .through + a) {
    position: relative;
    padding: 0.7rem 0.52rem;
    margin-inline: -0.42rem;
  }
  .call .through {
    z-index: 1;
  }
  .call [data-open] {
    background: var(--rubric) content-box;
    color: var(--paper);
  }
  .call [data-open]::before {
    background: var(--paper);
    color: var(--rubric);
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
  .notes li p,
  .sheet div p {
    margin: 0;
  }
  .notes li:has(> :target) {
    background: var(--wash);
    box-shadow: 0 0 0 0.4em var(--wash);
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
      font: 0.78rem/1.5 var(--serif);
      letter-spacing: 0;
      color: var(--soft);
      /* Who copies a paragraph wants its own words. */
      -webkit-user-select: none;
      user-select: none;
      hyphens: auto;
      hyphenate-limit-chars: 12;
    }
    blockquote .side-note {
      translate: 1.4rem;
    }
    .side-note b {
      font: 600 0.72rem var(--sans);
      margin-right: 0.2em;
    }
  }
`;
