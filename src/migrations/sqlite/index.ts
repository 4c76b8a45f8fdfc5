import * as migration_20261123_225736_first from './20261123_225736_first';

export const migrations = [
  {
    up: migration_20261123_225736_first.up,
    down: migration_20261123_225736_first.down,
    name: '20261123_225736_first'
  },
];
