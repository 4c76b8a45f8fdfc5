import * as migration_20261123_125327_first from './20261123_125327_first';

export const migrations = [
  {
    up: migration_20261123_125327_first.up,
    down: migration_20261123_125327_first.down,
    name: '20261123_125327_first'
  },
];
