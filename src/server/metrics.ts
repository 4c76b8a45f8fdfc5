import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { PageStore } from '../platform/pageStore/pageStore';

export type Metrics = { text(): Promise<string>; type: string; answered(status: number): void };

/** Figures of this process in Prometheus' text form. */
export const createMetrics = (store: PageStore): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  };
  gauge('dipnot_pages_kept', 'Pages in the page store', () => store.stats().pages);
  gauge('dipnot_pages_bytes', 'Bytes in the page store', () => store.stats().bytes);
  gauge('dipnot_page_renders', 'Pages made since start', () => store.stats().renders);
  gauge('dipnot_page_failures', 'Pages that could not be made since start', () => store.stats().failures);
  const answers = new Counter({
    name: 'dipnot_answers_total',
    help: 'Answers by status',
    labelNames: ['status'],
    registers: [registry],
  });
  return {
    text: () => registry.metrics(),
    type: registry.contentType,
    answered: (status) => answers.inc({ status: String(status) }),
  };
};
