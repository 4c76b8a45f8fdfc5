import { css } from './css';

/** What stands round every page: header, footer, the edges. */
export const frame = css`
  .top,
  main,
  .bottom {
    max-width: calc(73rem + 2 * var(--edge));
    margin-inline: auto;
    padding-inline: var(--edge);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.2rem 1.6rem;
    padding-block: 0.85rem;
    position: relative;
  }
  .top::after {
    content: '';
    position: absolute;
    bottom: 0;
    left: 50%;
    width: 100vw;
    margin-left: -50vw;
    border-bottom: 1px solid var(--rule);
  }
  body {
    overflow-x: clip;
  }
  .top a {
    text-decoration: none;
    padding-block: 0.25rem;
    display: inline-block;
  }
  .top a:hover {
    text-decoration: underline;
  }
  .house {
    font-weight: 600;
    font-size: 1.1rem;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .top nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.3rem;
  }
  .top [aria-current] {
    color: var(--rubric);
  }
  .languages {
    margin: 0 0 0 auto;
    display: flex;
    gap: 1rem;
    color: var(--rubric);
    font-weight: 600;
  }
  main {
    padding-block: clamp(1.8rem, 5vw, 3.4rem);
    outline: 0;
  }
  .bottom {
    padding-bottom: 2rem;
  }
  .bottom p {
    border-top: 1px solid var(--rule);
    padding-top: 1.2rem;
    margin: 0;
  }
  .skip {
    position: absolute;
    left: var(--edge);
    top: -9rem;
    z-index: 1;
    background: var(--paper);
    padding: 0.5rem 0.8rem;
    font: 0.85rem var(--sans);
  }
  .skip:focus {
    top: 0.4rem;
  }
  .message {
    max-width: var(--line);
    margin-block: 2rem 6rem;
  }
  .message p + p {
    margin-top: 2rem;
  }
`;
