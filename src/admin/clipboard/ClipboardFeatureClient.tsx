'use client';

import { createClientFeature, toolbarFeatureButtonsGroupWithItems } from '@payloadcms/richtext-lexical/client';
import { useWords } from '../useWords';
import { BodyClipboard, LINK_TYPED, NoteClipboard } from './ClipboardPlugin';

/** Short, as the toolbar is; what it does stands in its title. */
const LinkTypedButton = () => {
  const t = useWords();
  return (
    <span className="desk-tool" title={t('clipboard.linkTyped')}>
      {t('clipboard.linkTypedShort')}
    </span>
  );
};

/** The clipboard of a body, and the action that turns typed numbers into notes. */
export const BodyClipboardClient = createClientFeature({
  plugins: [{ Component: BodyClipboard, position: 'belowContainer' }],
  toolbarFixed: {
    groups: [
      toolbarFeatureButtonsGroupWithItems([
        {
          ChildComponent: LinkTypedButton,
          key: 'linkTyped',
          label: ({ i18n }) => (i18n.t as (key: string) => string)('dipnot:clipboard.linkTyped'),
          onSelect: ({ editor }) => void editor.dispatchCommand(LINK_TYPED, null),
        },
      ]),
    ],
  },
});

/** The clipboard of a note. */
export const NoteClipboardClient = createClientFeature({
  plugins: [{ Component: NoteClipboard, position: 'belowContainer' }],
});
