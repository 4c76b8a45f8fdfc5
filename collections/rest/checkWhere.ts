import type { PayloadRequest } from 'payload';
import { refuse } from './refuse';
import { refuseJson } from './refuseJson';

const MAX_CONDITIONS = 200;

/** Payload's operators, without those for places on a map: no field here is one. */
const OPERATORS = new Set([
  ...['equals', 'not_equals', 'exists', 'in', 'not_in', 'all', 'like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
]);

type Conditions = Record<string, unknown>;

const isObject = (value: unknown): value is Conditions =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Only `contains` may hold conditions of its own, on the documents a list of relations points to. */
const isOperand = (operator: string, value: unknown): boolean =>
  isPlain(value) || (Array.isArray(value) && value.every(isPlain)) || (operator === 'contains' && isWhere(value));

const isWhere = (where: unknown): boolean =>
  isObject(where) &&
  Object.entries(where).every(([path, value]) =>
    ['and', 'or'].includes(path.toLowerCase())
      ? Array.isArray(value) && value.every(isWhere)
      : isObject(value) &&
        Object.keys(value).length > 0 &&
        Object.entries(value).every(([operator, operand]) => OPERATORS.has(operator) && isOperand(operator, operand)),
  );

/** How many conditions on fields there are, in whatever order they are bound together. */
const count = (where: unknown): number => {
  if (Array.isArray(where)) return where.reduce<number>((sum, one) => sum + count(one), 0);
  if (!isObject(where)) return 0;
  return Object.entries(where).reduce((sum, [, value]) => sum + (Array.isArray(value) ? count(value) : 1), 0);
};

const parsed = (req: PayloadRequest, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(req, 'refusal.input.parameter', { name: 'where' });
  }
};

/**
 * Holds `where` to the form Payload documents; what Payload does not understand it passes over, and then the question
 * is about all documents. Many documents are never changed or deleted without a condition.
 * @throws APIError 400
 */
export const checkWhere = (req: PayloadRequest): void => {
  const query = req.query as { where?: unknown };
  if (query.where === undefined || query.where === '') return;
  if (typeof query.where === 'string') query.where = parsed(req, query.where);
  refuseJson(req, query.where);
  if (!isWhere(query.where)) refuse(req, 'refusal.input.parameter', { name: 'where' });
  const conditions = count(query.where);
  if (conditions > MAX_CONDITIONS) refuse(req, 'refusal.input.tooMany', { max: MAX_CONDITIONS });
  if (conditions === 0 && req.method !== 'GET') refuse(req, 'refusal.input.parameter', { name: 'where' });
};
