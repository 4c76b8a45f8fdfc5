import type { ViewInline } from '../../domain/commentary/viewModel';

/** The words of a run; calls have none, a line break is a space. */
export const textOfInlines = (content: ViewInline[]): string =>
  content
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'link') return textOfInlines(inline.content);
      return inline.kind === 'break' ? ' ' : '';
    })
    .join('');
