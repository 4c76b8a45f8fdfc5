import * as migration_20261124_025641_first from './20261124_025641_first';

export const migrations = [
  {
    up: migration_20261124_025641_first.up,
    down: migration_20261124_025641_first.down,
    name: '20261124_025641_first'
  },
];
