import type { ComponentProps } from 'react';
import { NoteItem } from './noteItem';

/** One note in its column, under the number it has there. */
export const SideBySideNote = (props: ComponentProps<typeof NoteItem>) => (
  <ol start={props.note.number}>
    <NoteItem {...props} narrow />
  </ol>
);
