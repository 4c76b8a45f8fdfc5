const CC = /^cc[\s-]?(by(?:-nc)?(?:-sa|-nd)?)(?:[\s-]?(\d\.\d))?$/i;
const CC0 = /^cc0(?:[\s-]?1\.0)?$/i;

/**
 * The address of a licence known by its usual short name (`CC BY 4.0`, `CC BY-NC-ND`, `CC0`; Creative Commons' own
 * forms, version 4.0 where none is named). Undefined for any other wording.
 */
export const licenceAddress = (licence: string | undefined): string | undefined => {
  const name = licence?.trim() ?? '';
  if (CC0.test(name)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, kind, version = '4.0'] = CC.exec(name) ?? [];
  return kind && `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
};
