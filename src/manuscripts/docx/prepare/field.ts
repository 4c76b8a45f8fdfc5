import type { XmlElement } from '../../xml/element';

/** A field between its begin and its end. `code`: its instruction is read; `result`: what it shows. */
export type Field = {
  phase: 'code' | 'result';
  code: string;
  begin: XmlElement;
  kind: 'link' | 'call' | 'checkbox' | 'plain';
  /** What it shows, gathered only where the report has to name it. */
  shown?: string[];
  /** Words that stood where its instruction should. */
  inCode: string[];
};
