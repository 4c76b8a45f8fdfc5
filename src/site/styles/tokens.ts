import { css } from './css';

/** Colours, faces and measures. 1 rem is 18 px at a reader's default size, so the text is 1 rem and its line 38 rem. */
export const tokens = css`
  :root {
    color-scheme: light dark;
    --paper: #fdfcf8;
    --ink: #1d1b17;
    --soft: #6a655b;
    --rule: #ddd7c9;
    --rubric: #9c1f1f;
    --wash: #f5f1e7;
    --serif: Literata, Stand-in, Georgia, 'Noto Serif', serif;
    --sans: -apple-system, 'Segoe UI', Roboto, 'Noto Sans', system-ui, sans-serif;
    --line: 38rem;
    --side: 18rem;
    --gap: 3rem;
    --edge: clamp(1.2rem, 7vw, 3.5rem);
  }
  @media (min-width: 72rem) {
    :root {
      --edge: clamp(1.5rem, (100vw - 59rem) / 2, 3.5rem);
    }
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #171613;
      --ink: #e9e4d9;
      --soft: #a49d8f;
      --rule: #38352d;
      --rubric: #ef8f7c;
      --wash: #211f1a;
    }
  }
`;
