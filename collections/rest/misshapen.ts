import { isValidID, type FlattenedField, type Payload } from 'payload';
import type { LabelKey } from '../label';

/** A value that is not of its field's kind, and the sentence that says which kind that is. */
export type Misshapen = { path: string; key: LabelKey };

type Shape = { fits: (value: unknown) => boolean; key: LabelKey };

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NUMBER = /^\s*-?\d{1,15}(\.\d+)?\s*$/;
const DAY = /^[12]\d{3}-\d\d-\d\d/;

const TEXT: Shape = { fits: (value) => typeof value === 'string', key: 'refusal.shape.text' };
const LIST: LabelKey = 'refusal.shape.list';

const valuesOf = (options: readonly (string | { value: string })[]): string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value));

const relation = (payload: Payload, relationTo: string | string[]): Shape => {
  const isId = (slug: string, id: unknown): boolean =>
    typeof id === 'string' &&
    isValidID(id, payload.collections[slug as 'users']?.customIDType ?? payload.db.defaultIDType);
  const fits = (value: unknown): boolean =>
    typeof relationTo === 'string'
      ? isId(relationTo, value)
      : isObject(value) && relationTo.includes(String(value.relationTo)) && isId(String(value.relationTo), value.value);
  return { fits: (value) => value === '' || fits(value), key: 'refusal.shape.relation' };
};

const shapeOf = (payload: Payload, field: FlattenedField): Shape | null => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return TEXT;
    case 'number':
      return {
        fits: (value) => (typeof value === 'string' ? value === '' || NUMBER.test(value) : Number.isFinite(value)),
        key: 'refusal.shape.number',
      };
    case 'checkbox':
      return { fits: (value) => typeof value === 'boolean', key: 'refusal.shape.yesNo' };
    case 'date':
      return {
        fits: (value) =>
          value === '' || (typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value))),
        key: 'refusal.shape.date',
      };
    case 'select':
    case 'radio': {
      const values = valuesOf(field.options);
      return {
        fits: (value) => value === '' || values.some((option) => option === value),
        key: 'refusal.shape.option',
      };
    }
    case 'relationship':
    case 'upload':
      return relation(payload, field.relationTo);
    case 'richText':
      return { fits: isObject, key: 'refusal.shape.richText' };
    default:
      return null;
  }
};

const ofField = (payload: Payload, field: FlattenedField, value: unknown, path: string): Misshapen[] => {
  if (value === null || value === undefined) return [];
  if (field.type === 'array') {
    // The admin's form sends an empty list as the number of its rows, which Payload reads as one.
    if (value === 0) return [];
    if (!Array.isArray(value)) return [{ path, key: LIST }];
    return value.flatMap((row, index) => ofGroup(payload, field.flattenedFields, row, `${path}.${index}`));
  }
  if (field.type === 'group' || field.type === 'tab') return ofGroup(payload, field.flattenedFields, value, path);
  const shape = shapeOf(payload, field);
  if (!shape) return [];
  if (!('hasMany' in field && field.hasMany)) return shape.fits(value) ? [] : [{ path, key: shape.key }];
  if (!Array.isArray(value)) return [{ path, key: LIST }];
  return value.flatMap((one, index) => (shape.fits(one) ? [] : [{ path: `${path}.${index}`, key: shape.key }]));
};

const ofGroup = (payload: Payload, fields: FlattenedField[], value: unknown, path: string): Misshapen[] =>
  isObject(value) ? misshapen(payload, fields, value, path) : [{ path, key: 'refusal.shape.group' }];

/**
 * Every value of `data` that is not of its field's kind: a number where text stands, an object for a relation. Payload
 * checks this for publications alone; a draft would take it to the database, which answers with an error of its own.
 * Values that are missing or null, and keys that are no field, are passed over.
 */
export const misshapen = (
  payload: Payload,
  fields: FlattenedField[],
  data: Record<string, unknown>,
  prefix = '',
): Misshapen[] =>
  fields.flatMap((field) => ofField(payload, field, data[field.name], prefix ? `${prefix}.${field.name}` : field.name));
