import { LRUCache } from 'lru-cache';
import { brotliSmallest } from './encodings';
import { whenIdle } from './whenIdle';
import { keepPage, variantOf, type KeptPage, type Rendered } from './keptPage';

export type Render = (path: string) => Promise<Rendered>;

export type PageStore = {
  /** The kept page, if it is fresh: the fast path. */
  fresh(path: string): KeptPage | undefined;
  /** The page, made now where it is not kept or has changed; the old one where making it fails. */
  get(path: string): Promise<KeptPage>;
  /** Marks every page that carries one of the tags as changed, and makes those anew. */
  refresh(tags: readonly string[]): Promise<void>;
  stats(): { pages: number; bytes: number; renders: number; failures: number };
};

type Entry = { page: KeptPage; changed: boolean };
type Making = { page: Promise<KeptPage>; touched: Set<string> };

/** The first pause lets readers who wait have their page first; what they ask for is made at once. */
const PAUSES_MS = [50, 250, 1_000, 4_000, 15_000, 30_000];
const AT_ONCE = 2;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

/**
 * Keeps rendered pages as compressed bytes, bounded in size, labelled with tags. Everything in it was made by the one
 * renderer. A change never removes a page: readers get the new one as soon as it is made, and the old one while it
 * cannot be made (the database is away).
 */
export const createPageStore = (
  render: Render,
  options: { maxBytes: number; onError: (error: unknown) => void },
): PageStore => {
  const pages = new LRUCache<string, Entry>({ maxSize: options.maxBytes, sizeCalculation: ({ page }) => page.size });
  const making = new Map<string, Making>();
  const idle = whenIdle(options.onError);
  const counts = { renders: 0, failures: 0 };

  const shrink = async ({ page }: Entry): Promise<void> => {
    if (page.variants.br === page.variants.identity) return;
    const bytes = await brotliSmallest(page.variants.identity.bytes);
    page.variants.br = variantOf(page.base, page.hash, 'br', bytes, '11');
  };

  const keep = (path: string, entry: Entry): void => {
    pages.set(path, entry);
    idle.later(path, () => shrink(entry));
  };

  const make = async (path: string, touched: ReadonlySet<string>): Promise<KeptPage> => {
    counts.renders += 1;
    idle.busy();
    try {
      const rendered = await render(path);
      const page = keepPage(rendered);
      // What changed while the page was being made may not be in it yet.
      if (rendered.kept) keep(path, { page, changed: page.tags.some((tag) => touched.has(tag)) });
      else pages.delete(path);
      return page;
    } catch (error) {
      counts.failures += 1;
      throw error;
    } finally {
      making.delete(path);
    }
  };

  const makeOnce = (path: string): Promise<KeptPage> => {
    const running = making.get(path);
    if (running) return running.page;
    const touched = new Set<string>();
    const page = make(path, touched);
    making.set(path, { page, touched });
    return page;
  };

  const remake = async (path: string): Promise<void> => {
    for (const pause of PAUSES_MS) {
      await wait(pause);
      if (!pages.peek(path)?.changed) return;
      await makeOnce(path).catch(options.onError);
    }
  };

  return {
    fresh: (path) => {
      const entry = pages.get(path);
      return entry && !entry.changed ? entry.page : undefined;
    },
    get: async (path) => {
      const kept = pages.get(path);
      if (kept && !kept.changed) return kept.page;
      try {
        return await makeOnce(path);
      } catch (error) {
        if (!kept) throw error;
        options.onError(error);
        return kept.page;
      }
    },
    refresh: async (tags) => {
      for (const { touched } of making.values()) for (const tag of tags) touched.add(tag);
      const changed = [...pages.entries()].filter(([, { page }]) => page.tags.some((tag) => tags.includes(tag)));
      for (const [, entry] of changed) entry.changed = true;
      const paths = changed.map(([path]) => path);
      const worker = async (): Promise<void> => {
        for (let path = paths.shift(); path !== undefined; path = paths.shift()) await remake(path);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    },
    stats: () => ({ pages: pages.size, bytes: pages.calculatedSize, ...counts }),
  };
};
