import type { Locale } from '../../locales/index';
import type { HouseSettings } from '../domain/commentary/model';

/** The house as pages need it: its settings, and whose rights its footer states since when (null: states none). */
export type House = {
  settings: HouseSettings;
  /** One or two sentences; empty where none are given. */
  description: Record<Locale, string>;
  email?: string;
  rights: { holder: Record<Locale, string>; firstYear: number } | null;
};

export const rightsOfHouse = (holder: Record<Locale, string>, firstYear: unknown): House['rights'] =>
  Object.values(holder).some(Boolean) && typeof firstYear === 'number' ? { holder, firstYear } : null;
