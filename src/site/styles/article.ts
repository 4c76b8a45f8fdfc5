import { css } from './css';

/** The page of one edition. */
export const article = css`
  main > article {
    max-width: var(--line);
    margin-inline: auto;
  }
  .head {
    margin-bottom: 2.2rem;
  }
  .head .meta {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1rem;
    margin: 1.3rem 0 0;
    padding: 0.85rem 0;
    border-block: 1px solid var(--rule);
  }
  .meta a strong {
    color: var(--ink);
    font-weight: 600;
  }
  .provenance {
    border-left: 2px solid var(--rubric);
    padding-left: 1.1rem;
    margin-bottom: 2.2rem;
    font-style: italic;
  }
  .provenance p + p {
    font-size: 0.9rem;
    margin-top: 0.35rem;
    color: var(--soft);
  }
  .provenance cite {
    color: var(--ink);
  }
  blockquote {
    margin-inline: 1.4rem;
    font-size: 0.96rem;
  }
  :is(blockquote, .provenance, .citation, td, th) p {
    margin: 0;
  }
  .text ul,
  .text ol {
    padding-inline-start: 1.5rem;
  }
  .text li > ul,
  .text li > ol {
    margin: 0;
  }
  .text li::marker {
    color: var(--soft);
  }
  .table {
    overflow-x: auto;
    font-size: 0.9rem;
    line-height: 1.45;
  }
  table {
    border-collapse: collapse;
    min-width: 100%;
    font-variant-numeric: tabular-nums;
  }
  td,
  th {
    border-bottom: 1px solid var(--rule);
    padding: 0.45rem 1rem 0.45rem 0;
    text-align: start;
    vertical-align: top;
    overflow-wrap: normal;
  }
  th {
    font-weight: 600;
  }
  .colophon {
    margin-top: 3rem;
  }
  .colophon p,
  .colophon ul {
    margin: 0 0 0.4rem;
  }
  .colophon ul {
    padding: 0;
    list-style: none;
  }
  .colophon h2,
  .text.withdrawn h2 {
    font: 600 0.78rem/1.5 var(--sans);
    letter-spacing: 0;
    color: var(--soft);
    margin: 1.8rem 0 0.4rem;
  }
  .notice {
    border-left: 2px solid var(--rubric);
    padding-left: 1.1rem;
    font-weight: 600;
  }
  .citation {
    background: var(--wash);
    padding: 0.3rem 1.3rem 1.1rem;
    margin-top: 2rem;
    font-size: 0.94rem;
    line-height: 1.5;
  }
  .text.withdrawn .citation h2 {
    margin-top: 0.8rem;
  }
  .citation p + p {
    font: 0.78rem/1.5 var(--sans);
    color: var(--soft);
    margin-top: 0.5rem;
  }
  @media (min-width: 40rem) {
    main > article :is(.text, .notes, .standfirst) {
      hyphens: none;
    }
  }
  @media (min-width: 72rem) {
    main > article {
      max-width: none;
      margin-left: clamp(0px, 100% - 59rem, 12rem);
    }
    .head {
      max-width: 59rem;
    }
    .head h1,
    .text,
    .notes,
    .colophon {
      max-width: var(--line);
    }
  }
`;
