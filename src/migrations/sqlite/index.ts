import * as migration_20261123_091328_first from './20261123_091328_first';

export const migrations = [
  {
    up: migration_20261123_091328_first.up,
    down: migration_20261123_091328_first.down,
    name: '20261123_091328_first'
  },
];
