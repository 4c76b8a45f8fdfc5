import type { FlattenedField, PayloadRequest } from 'payload';
import { SLUGS } from '../../slugs';
import type { FieldError } from '../refuseFields';
import type { AsIfSaved } from './asIfSaved';

type Values = Record<string, unknown>;
type Rule = (value: unknown, options: object) => Promise<string | true> | string | true;

const valuesIn = (value: unknown): Values => (typeof value === 'object' && value !== null ? (value as Values) : {});

/**
 * What an edition's fields themselves would refuse a save for: a title that is too long, an address that is none, a
 * series that is missing. Payload asks these rules only while it stores; here the same rules are asked before.
 */
export const fieldErrors = async (
  req: PayloadRequest,
  { id, data, stored }: Pick<AsIfSaved, 'id' | 'data' | 'stored'>,
): Promise<FieldError[]> => {
  const operation = id === undefined ? 'create' : 'update';

  const errorsAt = async (field: FlattenedField, siblingData: Values, parents: readonly string[]) => {
    const path = [...parents, field.name];
    const condition = { blockData: undefined as never, operation, path, user: req.user } as const;
    if (field.admin?.condition && !field.admin.condition(data, siblingData, condition)) return [];
    const value = siblingData[field.name];
    const errors: FieldError[] = [];
    if ('validate' in field && field.validate) {
      const said = await (field.validate as Rule)(value, {
        ...field,
        ...(id !== undefined && { id }),
        collectionSlug: SLUGS.commentaries,
        data,
        event: 'submit',
        operation,
        overrideAccess: false,
        path,
        preferences: { fields: {} },
        previousValue: stored?.[path[0] as keyof typeof stored],
        req,
        siblingData,
      });
      if (typeof said === 'string') errors.push({ path: path.join('.'), message: said });
    }
    if (field.type === 'group') errors.push(...(await errorsIn(field.flattenedFields, valuesIn(value), path)));
    if (field.type === 'array' && Array.isArray(value)) {
      for (const [index, row] of value.entries())
        errors.push(...(await errorsIn(field.flattenedFields, valuesIn(row), [...path, String(index)])));
    }
    return errors;
  };

  const errorsIn = async (
    fields: readonly FlattenedField[],
    siblingData: Values,
    parents: readonly string[],
  ): Promise<FieldError[]> => {
    const errors: FieldError[] = [];
    for (const field of fields) errors.push(...(await errorsAt(field, siblingData, parents)));
    return errors;
  };

  return errorsIn(req.payload.collections[SLUGS.commentaries].config.flattenedFields, data as Values, []);
};
