import type { UIField } from 'payload';
import { label } from '../../label';

/** A place of the form where something is drawn. */
const drawn = (name: string, component: string): UIField => ({
  name,
  type: 'ui',
  admin: { components: { Field: component }, disableBulkEdit: true, disableListColumn: true },
});

/** Beside the text of a translation: its original, to be read. Nothing of it is stored. */
export const originalPaneField = drawn('originalPane', '@/admin/translating/OriginalPane#OriginalPane');

/** The column of the list that leads from an original to its translation. Nothing of it is stored. */
export const translateField: UIField = {
  name: 'translate',
  type: 'ui',
  label: label('translating.list'),
  admin: {
    components: { Cell: '@/admin/translating/TranslateCell#TranslateCell' },
    disableBulkEdit: true,
  },
};

/** Below the record of a translation: suggestions of a machine, where the house has any. Nothing of it is stored. */
export const suggestField = drawn('suggest', '@/admin/suggesting/SuggestField#SuggestField');

/** Below the record of a translation: its way to an outside translator and back. Nothing of it is stored. */
export const exchangeField = drawn('exchange', '@/admin/exchange/ExchangeField#ExchangeField');
