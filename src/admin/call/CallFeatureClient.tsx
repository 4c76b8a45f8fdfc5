'use client';

import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client';
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import type { T } from '../../i18n/translate';
import { CallButton, CallIcon, KeysButton, ReferButton } from './CallIcon';
import { CallPlugin } from './CallPlugin';
import { DrawnCall } from './DrawnCall';
import { $dropQuery } from './dropQuery';
import { INSERT_CALL, REFER_TO_NOTE } from './insertCall';
import { KeysPlugin, SHOW_KEYS } from './KeysPlugin';
import { NoteBubble } from './NoteBubble';
import { ReferPlugin } from './ReferPlugin';
import '../desk.css';
import './call.css';

type Selected = { editor: LexicalEditor };
type WithWords = { i18n: { t: unknown } };

const insert = ({ editor }: Selected): void => void editor.dispatchCommand(INSERT_CALL, null);
const refer = ({ editor }: Selected): void => void editor.dispatchCommand(REFER_TO_NOTE, null);
const fromMenu =
  (act: (selected: Selected) => void) =>
  (selected: Selected): void => {
    selected.editor.update($dropQuery, { discrete: true });
    act(selected);
  };
const showKeys = ({ editor }: Selected): void => void editor.dispatchCommand(SHOW_KEYS, null);

/** The words of the house where Payload gives its own translator. */
const wordsOf = ({ i18n }: WithWords): T => {
  const translate = i18n.t as (key: string, values?: object) => string;
  return ((key: string, values?: object) => translate(`dipnot:${key}`, values)) as unknown as T;
};

const insertLabel = (given: WithWords): string => wordsOf(given)('desk.insertCall');
const referLabel = (given: WithWords): string => wordsOf(given)('desk.calls.referLong');
const keysLabel = (given: WithWords): string => wordsOf(given)('desk.calls.keys.title');

/** The call in the browser: drawn as its live number; inserted by button, slash menu and shortcut. */
export const CallFeatureClient = createClientFeature({
  nodes: [DrawnCall],
  plugins: [
    { Component: CallPlugin, position: 'normal' },
    { Component: ReferPlugin, position: 'normal' },
    { Component: NoteBubble, position: 'normal' },
    { Component: KeysPlugin, position: 'normal' },
  ],
  slashMenu: {
    groups: [
      slashMenuBasicGroupWithItems([
        {
          Icon: CallIcon,
          key: 'call',
          keywords: ['dipnot', 'not', 'note', 'footnote'],
          label: insertLabel,
          onSelect: fromMenu(insert),
        },
        {
          Icon: CallIcon,
          key: 'refer',
          keywords: ['gönderme', 'gonderme', 'not', 'refer', 'reference', 'note'],
          label: referLabel,
          onSelect: fromMenu(refer),
        },
      ]),
    ],
  },
  toolbarFixed: {
    groups: [
      toolbarFeatureButtonsGroupWithItems([
        { ChildComponent: CallButton, key: 'call', label: insertLabel, onSelect: insert },
        { ChildComponent: ReferButton, key: 'refer', label: referLabel, onSelect: refer },
        { ChildComponent: KeysButton, key: 'keys', label: keysLabel, onSelect: showKeys },
      ]),
    ],
  },
});
