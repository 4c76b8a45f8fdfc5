import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const config: NextConfig = {
  turbopack: { resolveAlias: { '@payload-config': './src/server/sharedConfig.ts' } },
  // One copy of these in the process: two copies of Payload's error classes would lose the field errors of a refused publish.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    'mongoose',
    '@libsql/client',
    'pino',
  ],
  // After a save the admin's form sends its document back to be judged: as large as REST takes it.
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
  // A page of ours inside the admin stands in the frame and behind the sign-in of the collection it belongs to.
  rewrites: () => Promise.resolve([{ source: '/admin/import', destination: '/admin/collections/manuscripts/import' }]),
  images: { unoptimized: true },
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  // The check runs once, in `npm run check`; a build on a reader's machine need not repeat it.
  typescript: { ignoreBuildErrors: true },
};

export default withPayload(config, { devBundleServerPackages: false });
