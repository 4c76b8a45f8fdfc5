import type { UIField } from 'payload';
import { label } from '../../label';

/** Beside the text of a translation: its original, to be read. Nothing of it is stored. */
export const originalPaneField: UIField = {
  name: 'originalPane',
  type: 'ui',
  admin: {
    components: { Field: '@/admin/translating/OriginalPane#OriginalPane' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
};

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
export const suggestField: UIField = {
  name: 'suggest',
  type: 'ui',
  admin: {
    components: { Field: '@/admin/suggesting/SuggestField#SuggestField' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
};

/** Below the record of a translation: its way to an outside translator and back. Nothing of it is stored. */
export const exchangeField: UIField = {
  name: 'exchange',
  type: 'ui',
  admin: {
    components: { Field: '@/admin/exchange/ExchangeField#ExchangeField' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
};
