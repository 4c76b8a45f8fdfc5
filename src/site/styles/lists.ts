import { css } from './css';

/** Home, series, year and corrections pages, and what leads from one page of a list to the next. */
export const lists = css`
  .newest h2 {
    font-size: clamp(2rem, 1.35rem + 3.1vw, 3.05rem);
    line-height: 1.08;
    letter-spacing: -0.022em;
    margin: 0;
    max-width: 46rem;
  }
  .home h2 a,
  .home h3 a {
    text-decoration: none;
  }
  .home h2 a:hover,
  .home h3 a:hover {
    text-decoration: underline 1px;
  }
  .newest .meta {
    margin: 1.1rem 0 0;
  }
  .columns {
    display: grid;
    gap: 0 4rem;
    margin-top: 2.2rem;
    border-top: 1px solid var(--rule);
  }
  .editions {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .editions li {
    display: grid;
    grid-template-columns: 6.4rem 1fr;
    padding-block: 1.3rem;
    border-bottom: 1px solid var(--rule);
  }
  .place {
    margin: 0.1rem 0 0;
  }
  .place small {
    display: block;
    font: 0.72rem var(--sans);
    color: var(--soft);
  }
  .editions h2,
  .editions h3 {
    font-size: 1.22rem;
    line-height: 1.3;
    margin: 0;
  }
  .editions .standfirst {
    font-size: 0.94rem;
    line-height: 1.5;
    margin: 0.25rem 0 0;
    max-width: none;
  }
  .editions .meta {
    margin: 0.3rem 0 0;
  }
  .editions .authors {
    color: inherit;
    font-weight: 400;
  }
  .tags {
    margin-inline-start: 0.7rem;
    white-space: nowrap;
  }
  .tags > * {
    display: inline-block;
    min-width: 1.9rem;
    border: 1px solid var(--rule);
    border-radius: 3px;
    padding: 0.12rem 0.35rem;
    margin-inline-end: 0.35rem;
    font-size: 0.67rem;
    text-align: center;
    text-decoration: none;
  }
  .tags a:hover {
    color: var(--rubric);
    border-color: currentColor;
  }
  .year {
    margin: 2rem 0 0;
  }
  .contents h2 {
    font: 600 0.78rem/1.5 var(--sans);
    letter-spacing: 0;
    margin: 1.6rem 0 0.4rem;
  }
  .contents ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .contents li {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    border-bottom: 1px solid var(--rule);
  }
  .contents a {
    flex: 1;
    font: 0.94rem/1.5 var(--serif);
    color: var(--ink);
    text-decoration: none;
    padding-block: 0.3rem;
  }
  .contents a:hover,
  .contents [aria-current] {
    color: var(--rubric);
  }
  .gap {
    font: 0.85rem/1.5 var(--sans);
    color: var(--soft);
    margin: 0.3rem 0 0;
  }
  .amended {
    border-top: 1px solid var(--rule);
    margin-top: 2.2rem;
  }
  .amended ul {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  .editions.amended ul li {
    display: block;
    border: 0;
    padding: 0.5rem 0 0;
  }
  .amended ul p {
    margin: 0;
    max-width: var(--line);
  }
  .paging {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding-block: 1.4rem;
    font: 0.85rem/1.5 var(--sans);
    color: var(--soft);
  }
  .paging a {
    font-weight: 600;
    padding-block: 0.25rem;
  }
  @media (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(13rem, 22rem);
    }
  }
  @media (max-width: 30rem) {
    .editions li {
      grid-template-columns: 1fr;
    }
    .place {
      display: flex;
      gap: 0.6rem;
      align-items: baseline;
    }
  }
`;
