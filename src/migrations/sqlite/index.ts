import * as migration_20261123_192711_first from './20261123_192711_first';

export const migrations = [
  {
    up: migration_20261123_192711_first.up,
    down: migration_20261123_192711_first.down,
    name: '20261123_192711_first'
  },
];
