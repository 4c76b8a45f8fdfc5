import { mapRuns } from '../../../domain/commentary/mapRuns';
import type { ViewBlock } from '../../../domain/commentary/viewModel';
import { headingLevels } from './headingLevels';
import { inlines, type Surroundings } from './inlines';
import { list } from './list';
import { wrap, type Markup } from './markup';
import { picture, type PictureFile } from './pictures';
import { table } from './table';

type Given = Surroundings & { pictures: Map<string, PictureFile> };

const block = (one: Exclude<ViewBlock, { kind: 'heading' }>, given: Given): Markup => {
  switch (one.kind) {
    case 'paragraph':
      return inlines(one.content, given);
    case 'quote':
      return wrap('quote', inlines(one.content, given), 'block: true');
    case 'list':
      return list(one, (run) => inlines(run, given));
    case 'table':
      return table(one, (run) => inlines(run, given));
    case 'picture':
      return picture(one, given.pictures);
    case 'rule':
      return '#rule;';
  }
};

const hasCalls = (one: ViewBlock): boolean => {
  let found = false;
  mapRuns(one, (run) => ((found ||= run.some(({ kind }) => kind === 'call')), run));
  return found;
};

/**
 * The body, a block each, its last one by itself: what stands after the text must not stand on a page alone. Calls are
 * drawn in reading order.
 */
export const blocks = (body: ViewBlock[], given: Given): { body: Markup; end: Markup; endHasCalls: boolean } => {
  const levels = headingLevels(body.flatMap((one) => (one.kind === 'heading' ? [one.level] : [])));
  const drawn = body.map((one) =>
    one.kind === 'heading'
      ? wrap('heading', inlines(one.content, given), `level: ${levels.shift() ?? 2}`)
      : block(one, given),
  );
  const last = body.at(-1);
  const end = drawn.pop() ?? '';
  return {
    body: drawn.join('\n\n'),
    end: last?.kind === 'paragraph' ? wrap('par', end) : end,
    endHasCalls: last !== undefined && hasCalls(last),
  };
};
