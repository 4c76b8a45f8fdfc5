import { PERSON_SEGMENT } from '../../routing/paths';
import { css } from './css';

/** A name says enough on paper; where its bearer's page stands does not matter there. */
const PEOPLE = Object.entries(PERSON_SEGMENT).map(([language, segment]) => `[href^='/${language}/${segment}/']`);

/** On paper: no navigation, notes complete at the end, addresses written out. */
export const print = css`
  @media print {
    @page {
      margin: 2cm 2cm 2.2cm;
      @bottom-right {
        content: counter(page);
        font: 9pt sans-serif;
      }
    }
    :root {
      --paper: #fff;
      --ink: #000;
      --soft: #000;
      --rule: #999;
      --rubric: #000;
      --wash: #fff;
      color-scheme: light;
    }
    html {
      font-size: 11pt;
    }
    .top nav,
    .languages,
    .skip,
    .tools,
    .head li:has([hreflang]),
    [role='doc-backlink'],
    .sheet,
    .citation dl + p,
    .contents,
    .tags,
    .bottom {
      display: none;
    }
    .top,
    main {
      max-width: none;
      padding-inline: 0;
    }
    .top::after {
      width: 100%;
      left: 0;
      margin: 0;
    }
    main > article,
    main > article > * {
      max-width: none;
      margin-inline: 0;
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
    .head,
    .provenance,
    .notes li,
    .citation div,
    .colophon,
    blockquote,
    figure,
    tr {
      break-inside: avoid;
    }
    .table {
      overflow: visible;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    .notes {
      margin-top: 2rem;
    }
    .citation {
      padding-inline: 0;
    }
    .call [data-open],
    .call [data-open]::before {
      background: none;
      color: inherit;
    }
    .printed-address {
      display: block;
      overflow-wrap: anywhere;
    }
    :is(.text, .notes) [href^='http']:not(.bare)::after {
      content: ' <' attr(href) '>';
    }
    :is(.text, .notes) [data-address]:not(${PEOPLE.join()})::after {
      content: ' <' attr(data-address) '>';
    }
    :is(.text, .notes) :is([href^='http'], [data-address])::after {
      font-size: 0.85em;
      font-style: normal;
      overflow-wrap: anywhere;
    }
  }
`;
