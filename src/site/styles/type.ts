import { css } from './css';

/** How text is set anywhere. */
export const type = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  html {
    font-size: 112.5%;
    text-size-adjust: none;
    -webkit-text-size-adjust: none;
    scroll-padding-top: 1rem;
  }
  body {
    margin: 0;
    background: var(--paper);
    color: var(--ink);
    font: 1rem/1.62 var(--serif);
    overflow-wrap: break-word;
    font-synthesis-style: none;
  }
  h1,
  h2,
  h3,
  h4 {
    font-weight: 600;
    line-height: 1.25;
    letter-spacing: -0.01em;
    text-wrap: balance;
    margin: 2.2em 0 0.6em;
  }
  h1 {
    font-size: clamp(2rem, 1.35rem + 3.1vw, 3.05rem);
    line-height: 1.08;
    letter-spacing: -0.022em;
    margin: 0;
  }
  h2 {
    font-size: 1.33rem;
  }
  h3 {
    font-size: 1.12rem;
  }
  h4 {
    font-size: 1rem;
  }
  p,
  ul,
  ol,
  blockquote,
  figure,
  .table {
    margin: 0 0 1.15em;
  }
  p {
    text-wrap: pretty;
  }
  a {
    color: inherit;
    text-decoration: underline 1px;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--rubric);
    outline-offset: 3px;
    border-radius: 1px;
  }
  :target {
    background: var(--wash);
    box-shadow: 0 0 0 0.4em var(--wash);
  }
  hr {
    border: 0;
    border-top: 1px solid var(--rule);
    margin: 2.2em 0;
  }
  sub,
  sup {
    font-size: 0.7em;
    line-height: 0;
  }
  img {
    max-width: 100%;
    height: auto;
  }
  .number,
  .meta,
  .languages,
  nav,
  .colophon,
  .bottom,
  .tags {
    font-family: var(--sans);
    font-size: 0.78rem;
    line-height: 1.5;
    color: var(--soft);
  }
  .number {
    color: var(--rubric);
    font-weight: 600;
    letter-spacing: 0.01em;
    margin: 0 0 0.5rem;
  }
  .standfirst {
    font-size: 1.22rem;
    line-height: 1.48;
    color: var(--soft);
    margin: 0.8rem 0 0;
    max-width: var(--line);
    text-wrap: wrap;
  }
  .authors {
    color: var(--ink);
    font-weight: 600;
  }
  .unseen:not(:focus) {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
    white-space: nowrap;
  }
`;
