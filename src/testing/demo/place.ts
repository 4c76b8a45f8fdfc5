import type { RegisterNumber } from '../../domain/commentary/model';
import { DEMO_LANGUAGES, type InBoth } from './shape';

export type DemoPlace = { series: string; language: keyof InBoth; number: RegisterNumber; file: string };

/**
 * Where an edition stands in the register, and its file under this folder, read from its id:
 * `2024-7-commentary.tr` is number 2024/7 of the Turkish `commentary` series. Throws on any other form.
 */
export const placeOf = (id: string): DemoPlace => {
  const [, year, sequence, series = '', ending] = /^(\d{4})-(\d+)-([a-z]+)\.([a-z]{2})$/.exec(id) ?? [];
  const language = DEMO_LANGUAGES.find((one) => one === ending);
  if (language === undefined) throw new Error(`Not the id of a demo edition: ${id}`);
  return { series, language, number: { year: Number(year), sequence: Number(sequence) }, file: `works/${id}.md` };
};
