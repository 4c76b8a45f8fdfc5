import type { SanitizedConfig } from 'payload';
import { accessOf } from './accessOf';
import { PAYLOAD_OWN } from './table';

/** The collections that Payload adds to a built configuration, under the house's table like any other. */
export const closePayloadOwn = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) => {
    const slug = PAYLOAD_OWN.find((own) => own === collection.slug);
    return slug ? { ...collection, access: { ...collection.access, ...accessOf(slug) } } : collection;
  }),
});
