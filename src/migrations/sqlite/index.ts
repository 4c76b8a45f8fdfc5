import * as migration_20261123_085649_first from './20261123_085649_first';

export const migrations = [
  {
    up: migration_20261123_085649_first.up,
    down: migration_20261123_085649_first.down,
    name: '20261123_085649_first'
  },
];
