import * as migration_20261124_030751_first from './20261124_030751_first';

export const migrations = [
  {
    up: migration_20261124_030751_first.up,
    down: migration_20261124_030751_first.down,
    name: '20261124_030751_first'
  },
];
