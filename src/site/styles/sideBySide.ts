import { LOCALES } from '../../../locales/index';
import { css } from './css';

/** Stacked, each text says in which language it is; beside one another the columns do. */
const marks = LOCALES.map((language) => `.pair>[lang='${language}']::before{content:'${language.toUpperCase()}'}`);

/** Two editions beside one another: two columns with a hairline where there is room and on paper, else pairs. */
export const sideBySide = css`
  .beside > .meta {
    margin: 0 0 1.6rem;
  }
  .beside .head,
  .beside .provenance,
  .beside .colophon {
    margin: 0;
  }
  .pair:has(.head, .provenance) {
    margin-bottom: 1.8rem;
  }
  .pair:has(.colophon) {
    margin-top: 2rem;
  }
  .beside .head :is(h1, h2) {
    font-size: clamp(1.6rem, 1.2rem + 1.4vw, 2.2rem);
    line-height: 1.14;
    letter-spacing: -0.018em;
    margin: 0;
  }
  .beside .head .meta {
    border: 0;
    padding: 0;
    margin-top: 0.8rem;
  }
  .beside .standfirst {
    font-size: 1.08rem;
  }
  .beside .notes {
    max-width: none;
  }
  .beside .notes ol {
    padding-left: 1.2rem;
  }
  .pair > * {
    min-width: 0;
  }
  @media screen and (max-width: 59.99rem) {
    .beside .pair {
      margin-block: 0;
      border-top: 1px solid var(--rule);
      padding-block: 0.9rem;
    }
    .pair > ::before {
      display: block;
      font: 0.67rem/1.6 var(--sans);
      color: var(--soft);
    }
    ${marks.join('')}
    .pair > * > :is(h2, h3, h4) {
      margin-top: 0;
    }
    .pair > * + * {
      margin-top: 1rem;
    }
    .pair > * > :last-child,
    .notes .pair li {
      margin-bottom: 0;
    }
  }
  @media (min-width: 60rem), print {
    .beside {
      position: relative;
    }
    .pair {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 4rem;
    }
    .pair > .other {
      grid-column: 2;
    }
    .pair > .text {
      display: flow-root;
    }
    .pair > * > :is(h2, h3, h4) {
      margin-top: 1em;
    }
    .beside::before {
      content: '';
      position: absolute;
      inset: 3rem auto 0 50%;
      border-left: 1px solid var(--rule);
    }
    .pair:has(.head) > .text {
      display: grid;
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
    .pair .head {
      display: contents;
    }
    .pair .number {
      grid-row: 1;
    }
    .pair .head :is(h1, h2) {
      grid-row: 2;
    }
    .pair .standfirst {
      grid-row: 3;
    }
    .pair .meta {
      grid-row: 4;
    }
  }
  @media print {
    .beside {
      font-size: 0.86rem;
    }
    .beside > .meta {
      display: none;
    }
    .beside::before {
      top: 0;
    }
    .pair {
      column-gap: 1.2cm;
    }
  }
`;
