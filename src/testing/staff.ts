import type { Payload } from 'payload';
import type { Role } from '../../collections/access/table';
import { signIn, type Rest } from './rest';
import { account, PASSWORD } from './visitors';

/** A member of the staff, signed in. */
export type Member = { id: string; rest: Rest };

/** New accounts by their names, each of its role. */
export const staffOf = async <Name extends string>(
  payload: Payload,
  people: Record<Name, Role>,
): Promise<Record<Name, Member>> => {
  const members: [string, Member][] = [];
  for (const [name, role] of Object.entries<Role>(people)) {
    const { id, email } = await account(payload, role, name);
    members.push([name, { id, rest: await signIn(payload, { email, password: PASSWORD }) }]);
  }
  return Object.fromEntries(members) as Record<Name, Member>;
};
