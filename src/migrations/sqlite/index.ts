import * as migration_20261123_120846_first from './20261123_120846_first';

export const migrations = [
  {
    up: migration_20261123_120846_first.up,
    down: migration_20261123_120846_first.down,
    name: '20261123_120846_first'
  },
];
