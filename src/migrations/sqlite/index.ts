import * as migration_20261124_024023_first from './20261124_024023_first';

export const migrations = [
  {
    up: migration_20261124_024023_first.up,
    down: migration_20261124_024023_first.down,
    name: '20261124_024023_first'
  },
];
