import { css } from './css';

/** What can be done with an article: tools beside its head, the cite box, the terms at its foot. */
export const tools = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2rem;
    margin: -1.4rem 0 2.2rem;
  }
  .tools a,
  .bottom nav a {
    text-decoration: none;
    padding-block: 0.3rem;
  }
  .tools a:hover,
  .bottom nav a:hover {
    text-decoration: underline;
  }
  .bottom nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2rem;
    margin-top: 0.4rem;
  }
  .hero {
    margin-bottom: 2rem;
  }
  .remark {
    font: 0.85rem/1.5 var(--sans);
    color: var(--soft);
  }
  .citation h2 {
    font: 600 0.78rem/1.5 var(--sans);
    letter-spacing: 0;
    color: var(--soft);
    margin: 0.8rem 0 0.4rem;
  }
  .citation dl {
    margin: 0;
  }
  .citation dt {
    font: 0.72rem/1.5 var(--sans);
    color: var(--soft);
    margin-top: 0.6rem;
  }
  .citation dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .citation dl + p {
    font: 0.78rem/1.5 var(--sans);
    color: var(--soft);
    margin-top: 0.7rem;
  }
  .citation a,
  .colophon a {
    display: inline-block;
    padding-block: 0.15rem;
  }
  .printed-address {
    display: none;
  }
  @media (min-width: 72rem) {
    .citation {
      max-width: var(--line);
    }
    main > article {
      position: relative;
    }
    .tools {
      margin: 0 0 2.2rem;
    }
  }
  @media (min-width: 84rem) {
    .tools {
      position: absolute;
      right: 100%;
      width: 9.5rem;
      margin: 0 2.5rem 0 0;
      flex-direction: column;
    }
  }
`;
