import { start } from './server/start';

void start(process.cwd());
