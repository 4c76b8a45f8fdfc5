import { css } from './css';

/** The sheet on which the script shows a note: under its call, or at the foot where that is narrow or not possible. */
export const noteSheet = css`
  .sheet {
    position: fixed;
    inset: auto 0 0.8rem;
    width: min(26rem, 100% - 1.6rem);
    max-height: min(26rem, 60vh);
    margin: 0 auto;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.4rem 1.2rem 1rem;
    border: 1px solid var(--rule);
    border-radius: 0.5rem;
    background: var(--wash);
    color: var(--ink);
    font-size: 0.93rem;
    line-height: 1.5;
    hyphens: auto;
  }
  .sheet:focus-visible {
    outline-offset: -2px;
  }
  .sheet > p {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin: 0;
    font: 600 0.78rem/1.5 var(--sans);
    color: var(--rubric);
  }
  .sheet button {
    font: inherit;
    color: var(--soft);
    background: none;
    border: 0;
    padding: 0.5rem 0.6rem;
    margin-inline-end: -0.6rem;
    cursor: pointer;
  }
  .sheet button:hover {
    color: var(--ink);
  }
  @supports (anchor-name: --call) {
    @media (min-width: 40rem) {
      .call [data-open] {
        anchor-name: --call;
      }
      .sheet {
        position-anchor: --call;
        inset: auto;
        position-area: block-end span-all;
        justify-self: anchor-center;
        position-try-fallbacks: flip-block;
        max-height: min(26rem, 45vh);
        margin: 0.5rem 0.8rem;
      }
    }
  }
`;
