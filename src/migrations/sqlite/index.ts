import * as migration_20261124_122241_first from './20261124_122241_first';

export const migrations = [
  {
    up: migration_20261124_122241_first.up,
    down: migration_20261124_122241_first.down,
    name: '20261124_122241_first'
  },
];
