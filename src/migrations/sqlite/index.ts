import * as migration_20261124_034107_first from './20261124_034107_first';

export const migrations = [
  {
    up: migration_20261124_034107_first.up,
    down: migration_20261124_034107_first.down,
    name: '20261124_034107_first'
  },
];
