import * as migration_20261123_133702_first from './20261123_133702_first';

export const migrations = [
  {
    up: migration_20261123_133702_first.up,
    down: migration_20261123_133702_first.down,
    name: '20261123_133702_first'
  },
];
