import { css } from './css';

/** Pages of topics and people, and the indexes of both. */
export const names = css`
  .works {
    max-width: 46rem;
    margin-top: 2.2rem;
  }
  .works .editions {
    border-top: 1px solid var(--rule);
  }
  .forms {
    list-style: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 1.6rem;
    margin: 0.8rem 0 0;
    padding: 0;
    font-size: 1.22rem;
    color: var(--soft);
  }
  .forms span {
    font: 0.78rem var(--sans);
    margin-inline-start: 0.5em;
  }
  .names {
    margin-top: 1.8rem;
  }
  .names ul {
    columns: 2 16rem;
    column-gap: 4rem;
    max-width: 46rem;
  }
  .names li {
    break-inside: avoid;
  }
  .names span {
    font: 0.78rem/1.5 var(--sans);
    color: var(--soft);
  }
`;
