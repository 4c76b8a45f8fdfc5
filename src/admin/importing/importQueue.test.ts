import { describe, expect, it } from 'vitest';
import { importQueue, isBusy, nextOf, type Place, type Queued } from './importQueue';

const TURKISH: Place = { language: 'tr', series: 'commentary' };
const ENGLISH: Place = { language: 'en', series: 'analysis' };
const file = (name: string) => new File(['x'], name);
const names = (queue: Queued[]) => queue.map((one) => `${one.file.name} ${one.state}`);

const given = importQueue([], { type: 'add', files: [file('a'), file('b')], place: TURKISH });

describe('files given to the import', () => {
  it('keep their order, those that come later behind them', () => {
    const more = importQueue(given, { type: 'add', files: [file('c'), file('a')], place: ENGLISH });
    expect(names(more)).toEqual(['a queued', 'b queued', 'c queued', 'a queued']);
    expect(new Set(more.map(({ id }) => id)).size).toBe(4);
  });

  it('go where was chosen when they were given, whatever is chosen afterwards', () => {
    const more = importQueue(given, { type: 'add', files: [file('c')], place: ENGLISH });
    expect(more.map(({ place }) => place.language)).toEqual(['tr', 'tr', 'en']);
  });

  it('are sent one at a time', () => {
    expect(nextOf(given)?.file.name).toBe('a');
    const started = importQueue(given, { type: 'start', id: 0 });
    expect(names(started)).toEqual(['a reading', 'b queued']);
    expect(nextOf(started)).toBeUndefined();
  });

  it('go on after one that was refused', () => {
    const started = importQueue(given, { type: 'start', id: 0 });
    const refused = importQueue(started, { type: 'finish', id: 0, outcome: { state: 'refused', error: 'No.' } });
    expect(names(refused)).toEqual(['a refused', 'b queued']);
    expect(nextOf(refused)?.file.name).toBe('b');
    expect(isBusy(refused)).toBe(true);
  });

  it('can be sent again, and then say nothing of the first time', () => {
    const outcome = { state: 'refused', error: 'Away.', again: true } as const;
    const refused = importQueue(given.slice(0, 1), { type: 'finish', id: 0, outcome });
    expect(isBusy(refused)).toBe(false);
    const again = importQueue(refused, { type: 'again', id: 0 });
    expect(again[0]).not.toHaveProperty('error');
    expect(nextOf(again)?.file.name).toBe('a');
  });
});
