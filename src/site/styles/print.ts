import { css } from './css';

/** On paper: no navigation, notes complete at the end, addresses written out. */
export const print = css`
  @media print {
    @page {
      margin: 2cm;
    }
    :root {
      --paper: #fff;
      --ink: #000;
      --soft: #444;
      --rule: #999;
      --rubric: #7a1818;
      --wash: #fff;
      color-scheme: light;
    }
    html {
      font-size: 11pt;
    }
    .top nav,
    .languages,
    .skip,
    [role='doc-backlink'],
    .contents,
    .tags,
    .bottom {
      display: none;
    }
    .top,
    main {
      padding-inline: 0;
    }
    main > article {
      max-width: none;
      margin: 0;
    }
    h1 {
      font-size: 24pt;
    }
    h1,
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    .notes li,
    blockquote,
    figure,
    tr {
      break-inside: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
    .text a[href^='http']:not(.bare)::after,
    .notes a[href^='http']:not(.bare)::after {
      content: ' <' attr(href) '>';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;
