import type { Payload } from 'payload';
import { ROLES, type Asker } from '../../collections/access/table';
import { SLUGS } from '../../collections/slugs';
import type { User } from '../payload-types';
import { restOf, signIn, type Rest } from './rest';

/** Somebody at the door: who they are to the table, their account, and their way over REST. */
export type Visitor = { name: string; asker: Asker; user: User | null; rest: Rest };

export const PASSWORD = 'a password for a visitor';

/** A new account of a role. */
export const account = (payload: Payload, role: User['role'], name: string): Promise<User> =>
  payload.create({
    collection: SLUGS.users,
    data: { name, role, email: `${name}@visitors.example`, password: PASSWORD },
    overrideAccess: true,
  });

/** A session that ended a second after it began. */
const expired = async (payload: Payload, email: string): Promise<Rest> => {
  const { auth } = payload.collections[SLUGS.users].config;
  const usual = auth.tokenExpiration;
  auth.tokenExpiration = 1;
  const rest = await signIn(payload, { email, password: PASSWORD });
  auth.tokenExpiration = usual;
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  return rest;
};

const signedOut = async (payload: Payload, email: string): Promise<Rest> => {
  const rest = await signIn(payload, { email, password: PASSWORD });
  await rest('POST', '/users/logout');
  return rest;
};

/** Everybody the table must stand against: nobody, each role, and an administrator whose session is over. */
export const visitorsOf = async (payload: Payload): Promise<Visitor[]> => {
  const staff: Visitor[] = [];
  for (const role of ROLES) {
    const user = { ...(await account(payload, role, role)), collection: SLUGS.users } as User;
    staff.push({
      name: role,
      asker: role,
      user,
      rest: await signIn(payload, { email: user.email, password: PASSWORD }),
    });
  }
  const leaver = await account(payload, 'admin', 'leaver');
  const nobody = { asker: 'anyone', user: null } as const;
  return [
    { name: 'nobody', ...nobody, rest: restOf(payload) },
    ...staff,
    { name: 'an expired session', ...nobody, rest: await expired(payload, leaver.email) },
    { name: 'a session signed out', ...nobody, rest: await signedOut(payload, leaver.email) },
  ];
};
