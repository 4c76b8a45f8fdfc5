import * as migration_20261123_103456_first from './20261123_103456_first';

export const migrations = [
  {
    up: migration_20261123_103456_first.up,
    down: migration_20261123_103456_first.down,
    name: '20261123_103456_first'
  },
];
