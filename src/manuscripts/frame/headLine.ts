import type { RegisterNumber } from '../../domain/commentary/model';
import { parseNumber } from '../../domain/register';

const NAME = String.raw`(?:[\p{L}\p{M}'’&-]+\s+){0,6}`;
const LABEL = String.raw`(?:No|Nr|Nº|N°|№|Number|Numara|Numaras[ıi]|Say[ıi])`;
const HEAD = new RegExp(String.raw`^${NAME}${LABEL}\s*[.:]?\s*:?\s*(\d{4})\s*[/–-]\s*0{0,3}(\d{1,4})\.?$`, 'iu');

/** The register number of a head line such as `Commentary No : 2024 / 5` or `Yorum No: 2024/7`; undefined for any other line. */
export const readHeadLine = (line: string): RegisterNumber | undefined => {
  const [, year, sequence] = (line.length <= 160 && HEAD.exec(line)) || [];
  return parseNumber(`${year}/${sequence}`);
};
