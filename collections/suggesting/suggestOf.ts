import type { Config } from 'payload';
import type { Suggest } from '../../src/domain/suggesting/suggest';

/** The configuration's own part that holds what gives suggestions. */
export const withSuggest = (suggest: Suggest | undefined): Pick<Config, 'custom'> => ({ custom: { suggest } });

/** What gives suggestions in this house; undefined where nothing does. */
export const suggestOf = ({ custom }: Pick<Config, 'custom'>): Suggest | undefined =>
  (custom as { suggest?: Suggest } | undefined)?.suggest;
