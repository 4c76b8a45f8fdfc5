import { noWordsInJsx } from './noWordsInJsx';
import { testRule } from './ruleTester';

const words = [{ messageId: 'words' }];

testRule('no-words-in-jsx', noWordsInJsx, {
  valid: [
    `<p>{t('article.minutes', { count })}</p>`,
    `<p>[{number}] · 2024 / 5 — ↩&nbsp;©</p>`,
    `<p className="standfirst" lang="tr" role="doc-endnotes">{text}</p>`,
    `<a aria-label={t('note.back')} title={title}>{'↩'}</a>`,
    `<p>{kind === 'translator' ? t('note.translator') : null}</p>`,
    `<Heading level="second">{\`\${year} / \${sequence}\`}</Heading>`,
  ],
  invalid: [
    { code: `<p>Dipnotlar</p>`, errors: words },
    { code: `<>İ</>`, errors: words },
    { code: `<p>{'Notes'}</p>`, errors: words },
    { code: '<p>{`No: ${number}`}</p>', errors: words },
    { code: `<p>{open ? 'open' : t('closed')}</p>`, errors: words },
    { code: `<p>{open && 'open'}</p>`, errors: words },
    { code: `<p>{'No: ' + number}</p>`, errors: words },
    { code: `<img alt="A lighthouse" />`, errors: words },
    { code: `<a aria-label={'Back'} />`, errors: words },
    { code: '<a title={`Note ${number}`} />', errors: words },
  ],
});
