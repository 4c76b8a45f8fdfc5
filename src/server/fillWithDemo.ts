import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { ROLES } from '../../collections/access/table';
import { SLUGS } from '../../collections/slugs';
import { DEMO } from '../testing/demo/index';
import { fillEdition } from './demo/fillEdition';
import { fillNames } from './demo/fillNames';
import { fillPages } from './demo/fillPages';
import { fillSite } from './demo/fillSite';
import { randomPassword, type Account } from './found';

const overrideAccess = true;

const isEmpty = async (payload: Payload): Promise<boolean> => {
  const counts = await Promise.all(
    ([SLUGS.commentaries, SLUGS.people, SLUGS.topics, SLUGS.pages] as const).map((collection) =>
      payload.count({ collection, overrideAccess }),
    ),
  );
  return counts.every(({ totalDocs }) => totalDocs === 0);
};

const fillAccounts = async (req: PayloadRequest): Promise<Account[]> => {
  const accounts = ROLES.filter((role) => role !== 'admin').map((role) => ({
    role,
    email: `${role}@dipnot.example`,
    password: randomPassword(),
  }));
  for (const { role, email, password } of accounts) {
    const name = role.charAt(0).toUpperCase() + role.slice(1);
    await req.payload.create({ collection: SLUGS.users, data: { role, email, password, name }, overrideAccess, req });
  }
  return accounts;
};

/**
 * Fills an empty database with the demo house, in one transaction, and gives one account to each role.
 * Returns those accounts; none where the database holds anything already.
 */
export const fillWithDemo = async (payload: Payload, root: string): Promise<Account[]> => {
  if (!(await isEmpty(payload))) return [];
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  try {
    const ids = await fillNames(req);
    await fillSite(req);
    await fillPages(req, root);
    for (const edition of DEMO.editions) await fillEdition(req, ids, root, edition);
    const accounts = await fillAccounts(req);
    await commitTransaction(req);
    return accounts;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
};
