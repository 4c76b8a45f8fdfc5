import type { ViewInline } from '../../domain/commentary/viewModel';

/** Numbers of the notes that a run of text is the first to call, in reading order. */
export const firstCalled = (run: ViewInline[]): number[] =>
  run.flatMap((inline) => {
    if (inline.kind === 'link') return firstCalled(inline.content);
    return inline.kind === 'call' && inline.occurrence === 1 ? [inline.number] : [];
  });
