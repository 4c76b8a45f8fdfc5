import * as migration_20261123_232457_first from './20261123_232457_first';

export const migrations = [
  {
    up: migration_20261123_232457_first.up,
    down: migration_20261123_232457_first.down,
    name: '20261123_232457_first'
  },
];
