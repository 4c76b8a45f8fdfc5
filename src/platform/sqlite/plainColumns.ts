import type { Column } from '@payloadcms/db-sqlite/drizzle';
import type { FlattenedField } from 'payload';

/** What a column of a collection's own table holds. `path`: its field's name, after that of the group it stands in. */
export type PlainColumn = { path: string[]; column: Column; holds: 'text' | 'number' | 'day' | 'other' };

/** The fields of a collection that are one column of its own table each, by their path as questions write it. */
export type PlainColumns = Map<string, PlainColumn>;

const HOLDS: Partial<Record<FlattenedField['type'], PlainColumn['holds']>> = {
  text: 'text',
  textarea: 'text',
  email: 'text',
  select: 'text',
  radio: 'text',
  relationship: 'text',
  upload: 'text',
  number: 'number',
  date: 'day',
  checkbox: 'other',
  json: 'other',
  richText: 'other',
};

/** Whether a field has rows elsewhere, or none at all. */
const isElsewhere = (field: FlattenedField): boolean =>
  ('localized' in field && field.localized === true) ||
  ('virtual' in field && Boolean(field.virtual)) ||
  ('hasMany' in field && field.hasMany === true) ||
  ('relationTo' in field && Array.isArray(field.relationTo));

const columnsIn = (fields: FlattenedField[], table: Record<string, Column>, within: string[]): PlainColumn[] =>
  fields.flatMap((field): PlainColumn[] => {
    if (isElsewhere(field)) return [];
    const path = [...within, field.name];
    if (field.type === 'group') return columnsIn(field.flattenedFields, table, path);
    const [column, holds] = [table[path.join('_')], HOLDS[field.type]];
    return column && holds ? [{ path, column, holds }] : [];
  });

/** The plain columns of a collection with these fields, kept in this table of drizzle's. Its ids are texts. */
export const plainColumnsOf = (fields: FlattenedField[], table: Record<string, Column>): PlainColumns => {
  const id: PlainColumn[] = table.id ? [{ path: ['id'], column: table.id, holds: 'text' }] : [];
  const own = columnsIn(
    fields.filter(({ name }) => name !== 'id'),
    table,
    [],
  );
  return new Map([...id, ...own].map((column) => [column.path.join('.'), column]));
};
