import * as migration_20261123_232811_first from './20261123_232811_first';

export const migrations = [
  {
    up: migration_20261123_232811_first.up,
    down: migration_20261123_232811_first.down,
    name: '20261123_232811_first'
  },
];
