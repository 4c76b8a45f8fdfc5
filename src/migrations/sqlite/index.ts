import * as migration_20261123_164100_first from './20261123_164100_first';

export const migrations = [
  {
    up: migration_20261123_164100_first.up,
    down: migration_20261123_164100_first.down,
    name: '20261123_164100_first'
  },
];
