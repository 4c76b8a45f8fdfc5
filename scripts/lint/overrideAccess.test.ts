import { overrideAccess } from './overrideAccess';
import { testRule } from './ruleTester';

const missing = [{ messageId: 'missing' }];
const hidden = [{ messageId: 'hidden' }];

testRule('override-access', overrideAccess, {
  valid: [
    `payload.find({ collection: 'series', overrideAccess: false })`,
    `await req.payload.update({ collection: 'series', id, data, overrideAccess: true, req })`,
    `payload.find({ ...options, overrideAccess: false })`,
    `payload.find({ collection: 'series', overrideAccess } as const)`,
    `payload.findGlobal({ slug: 'site', 'overrideAccess': false })`,
    `(await getPayload({ config })).create({ collection: 'users', data, overrideAccess: true })`,
    `notes.find((note) => note.key === key)`,
    `payload.notes.find({ key })`,
    `payload.db.find({ collection: 'series' })`,
    `payload.logger.info({ collection: 'series' })`,
  ],
  invalid: [
    { code: `payload.find({ collection: 'series' })`, errors: missing },
    { code: `payload.find()`, errors: missing },
    { code: `req.payload.create({ collection: 'users', data: { overrideAccess: true } })`, errors: missing },
    { code: `this.req!.payload!.delete({ collection: 'media', id })`, errors: missing },
    { code: `args?.req?.payload?.count({ collection: 'media' })`, errors: missing },
    { code: `payload['find']({ collection: 'series' })`, errors: missing },
    { code: `payload.find({ ...options })`, errors: missing },
    { code: `payload.findGlobal({ slug: 'site' } satisfies Options)`, errors: missing },
    { code: `(await getPayload({ config })).updateGlobal({ slug: 'site', data })`, errors: missing },
    { code: `thisPayload.restoreVersion({ collection: 'media', id })`, errors: missing },
    { code: `payload.findVersions(options)`, errors: hidden },
    ...['findByID', 'duplicate', 'findDistinct', 'findVersionByID', 'countVersions', 'login'].map((operation) => ({
      code: `payload.${operation}({ collection: 'users' })`,
      errors: missing,
    })),
  ],
});
