import { css } from './css';

/** What leads from one article to the next. */
export const neighbours = css`
  .neighbours {
    display: grid;
    gap: 1.2rem 3rem;
    margin-top: 3rem;
    padding-top: 1.2rem;
    border-top: 1px solid var(--rule);
  }
  .neighbours a {
    text-decoration: none;
    line-height: 1.35;
  }
  .neighbours a:hover {
    text-decoration: underline 1px;
  }
  .neighbours span {
    display: block;
    font: 0.78rem/1.5 var(--sans);
    color: var(--soft);
  }
  @media (min-width: 48rem) {
    .neighbours {
      grid-template-columns: 1fr 1fr;
    }
    .neighbours [rel='next'] {
      grid-column: 2;
      text-align: end;
    }
  }
`;
