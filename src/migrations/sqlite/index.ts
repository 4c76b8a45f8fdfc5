import * as migration_20261123_224236_first from './20261123_224236_first';

export const migrations = [
  {
    up: migration_20261123_224236_first.up,
    down: migration_20261123_224236_first.down,
    name: '20261123_224236_first'
  },
];
