'use client';

import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client';
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { CallIcon } from './CallIcon';
import { CallPlugin } from './CallPlugin';
import { DrawnCall } from './DrawnCall';
import { INSERT_CALL } from './insertCall';
import '../desk.css';

const insert = ({ editor }: { editor: LexicalEditor }): void => {
  editor.dispatchCommand(INSERT_CALL, null);
};

/** The call in the browser: drawn as its live number; inserted by button, slash menu and shortcut. */
export const CallFeatureClient = createClientFeature({
  nodes: [DrawnCall],
  plugins: [{ Component: CallPlugin, position: 'normal' }],
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        {
          Icon: CallIcon,
          key: 'call',
          keywords: ['dipnot', 'not', 'note', 'footnote'],
          label: callLabel,
          onSelect: insert,
        },
      ]),
    ],
  },
  toolbarFixed: {
    groups: [
      toolbarFeatureButtonsGroupWithItems([
        { ChildComponent: CallIcon, key: 'call', label: callLabel, onSelect: insert },
      ]),
    ],
  },
});

function callLabel({ i18n }: { i18n: { t: unknown } }): string {
  return (i18n.t as (key: string) => string)('dipnot:desk.insertCall');
}
