import { describe, expect, it } from 'vitest';
import { anEdition } from './examples';
import { lagOf } from './lag';

const translationOf = (contentChangedAt: string | undefined, basedOn: string | undefined) =>
  anEdition({
    isTranslation: true,
    translation: { translators: [], origin: 'human', basedOn },
    siblings: [
      {
        language: 'tr',
        title: 'T',
        path: '/tr/x',
        publishedOn: '2024-02-01',
        isOriginal: true,
        withdrawn: false,
        contentChangedAt,
      },
    ],
  });
const lag = (changed?: string, basedOn?: string) => lagOf(translationOf(changed, basedOn), 'Europe/Istanbul');

describe('lagOf', () => {
  it('names both days when the original changed later', () => {
    const days = { originalChangedOn: '2024-03-02', basedOn: '2024-02-08' };
    expect(lag('2024-03-01T22:00:00Z', '2024-02-08')).toEqual(days);
    expect(lag('2024-03-01T22:00:00Z', '2024-02-08T10:00:00Z')).toEqual(days);
  });

  it('tells instants of one day apart, and days only by the day', () => {
    expect(lag('2024-02-08T12:00:00Z', '2024-02-08T11:00:00Z')).not.toBeNull();
    expect(lag('2024-02-08T12:00:00Z', '2024-02-08T12:00:00Z')).toBeNull();
    expect(lag('2024-02-08T12:00:00Z', '2024-02-08')).toBeNull();
  });

  it('goes by what the texts say where both are known', () => {
    const edition = translationOf('2024-03-01T22:00:00Z', '2024-02-08');
    const known = (textPrint?: string, follows?: string) =>
      lagOf(
        {
          ...edition,
          siblings: edition.siblings.map((sibling) => ({ ...sibling, textPrint })),
          translation: { basedOn: '2024-02-08', follows },
        },
        'Europe/Istanbul',
      );
    expect(known('same', 'same')).toBeNull();
    expect(known('now', 'then')).not.toBeNull();
    expect(known('now')).not.toBeNull();
    expect(known(undefined, 'then')).not.toBeNull();
    expect(known()).not.toBeNull();
  });

  it('claims nothing where one of the two is not known, or the edition is no translation', () => {
    expect(lag(undefined, '2024-02-08')).toBeNull();
    expect(lag('2024-03-01T22:00:00Z', undefined)).toBeNull();
    expect(lagOf({ ...translationOf('2024-03-01T22:00:00Z', '2024-02-08'), isTranslation: false }, 'UTC')).toBeNull();
  });
});
