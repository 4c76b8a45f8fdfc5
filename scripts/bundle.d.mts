import type { BuildResult } from 'esbuild';

export function bundle(entry: string, outfile: string): Promise<BuildResult>;
