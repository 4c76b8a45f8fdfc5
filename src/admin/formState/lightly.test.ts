import type { FormState } from 'payload';
import { describe, expect, it, vi } from 'vitest';
import { lightly } from './lightly';

const formState = {
  title: { value: 'Fener', initialValue: 'Fener' },
  body: { value: { root: {} }, initialValue: { root: {} } },
  notes: { value: 1, rows: [{ id: 'r1' }], disableFormData: true },
  'notes.0.text': { value: { root: {} }, lastRenderedPath: 'notes.0.text' },
} as FormState;
const edition = { collectionSlug: 'commentaries', schemaPath: 'commentaries', formState, skipValidation: true };

const asking = async (args: object) => {
  // The server answers with a state of every field it was not told of, empty: taken over, it would wipe the text.
  const ask = vi.fn(async (_args: object) => ({
    lockedState: 'held',
    state: { title: { value: 'Fener' }, body: { addedByServer: true }, notes: { value: 0, rows: [] } } as FormState,
  }));
  const answer = await lightly(ask)(args);
  return { answer, sent: ask.mock.calls[0]![0] as typeof edition };
};

describe('asking the server about a form', () => {
  it('leaves body and notes out while an edition is written, and lets no answer touch them', async () => {
    const { answer, sent } = await asking(edition);
    expect(Object.keys(sent.formState)).toEqual(['title']);
    expect(answer).toEqual({ lockedState: 'held', state: { title: { value: 'Fener' } } });
  });

  it('brings the whole document back after a save, and sends no value twice', async () => {
    const { answer, sent } = await asking({ ...edition, data: { title: 'Fener' } });
    expect(Object.keys(sent.formState)).toEqual(Object.keys(formState));
    expect(JSON.stringify(sent.formState)).not.toContain('root');
    expect(sent.formState['notes.0.text']?.lastRenderedPath).toBe('notes.0.text');
    expect(answer.state).toHaveProperty('notes');
  });

  it('brings what a save stored as the body to start from, and leaves the body that is being written as it is', async () => {
    const stored = { body: { value: { root: 'stored' }, initialValue: { root: 'stored' }, valid: true } };
    const answer = await lightly(async (_args: object) => ({ state: stored as unknown as FormState }))({
      ...edition,
      data: { title: 'Fener' },
    } as never);
    expect(answer.state.body).toEqual({ initialValue: { root: 'stored' }, valid: true });
  });

  it('sends everything where everything is judged, and other forms as they are', async () => {
    expect((await asking({ ...edition, skipValidation: false })).sent.formState).toBe(formState);
    expect((await asking({ ...edition, collectionSlug: 'pages', schemaPath: 'pages' })).sent.formState).toBe(formState);
    const link = { ...edition, schemaPath: 'commentaries.body.lexical_internal_feature.link.fields' };
    expect((await asking(link)).sent.formState).toBe(formState);
  });

  it('gives no state where the server gave none', async () => {
    const none = async (): Promise<object | undefined> => ({ state: null });
    expect(await lightly(none)(edition as never)).toEqual({ state: null });
  });
});
