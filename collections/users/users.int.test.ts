import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { User } from '../../src/payload-types';
import { ADMIN, bootHouse, type BootedHouse } from '../../src/testing/boot';
import { restOf, signIn, type Rest } from '../../src/testing/rest';
import { account, PASSWORD } from '../../src/testing/visitors';

let house: BootedHouse;
let admin: Rest;
let nobody: Rest;

beforeAll(async () => {
  house = await bootHouse();
  admin = await signIn(house.payload);
  nobody = restOf(house.payload);
});

afterAll(() => house.close());

const stored = (id: string): Promise<User> =>
  house.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, showHiddenFields: true });

const adminId = async (): Promise<string> =>
  (await house.payload.find({ collection: 'users', where: { email: { equals: ADMIN.email } }, overrideAccess: true }))
    .docs[0]?.id ?? '';

describe('an account', () => {
  it('reads and changes itself and nobody else', async () => {
    const one = await account(house.payload, 'editor', 'one');
    const other = await account(house.payload, 'editor', 'other');
    const rest = await signIn(house.payload, { email: one.email, password: PASSWORD });
    expect((await rest('GET', '/users?limit=100')).body.docs.map(({ id }) => id)).toEqual([one.id]);
    expect((await rest('GET', `/users/${other.id}`)).status).toBe(404);
    expect((await rest('PATCH', `/users/${one.id}`, { body: { name: 'Renamed' } })).status).toBe(200);
    expect((await rest('PATCH', `/users/${other.id}`, { body: { name: 'Renamed' } })).status).toBe(403);
    expect((await stored(other.id)).name).toBe('other');
    for (const path of ['/users?where[email][like]=visitors', `/users?where[id][equals]=${other.id}`]) {
      expect(JSON.stringify((await rest('GET', path)).body)).not.toContain(other.email);
    }
  });

  it.each(['editor', 'translator', 'archivist'] as const)(
    'of the role %s does not give itself another',
    async (role) => {
      const user = await account(house.payload, role, `climbing-${role}`);
      const rest = await signIn(house.payload, { email: user.email, password: PASSWORD });
      await rest('PATCH', `/users/${user.id}`, { body: { role: 'admin' } });
      await rest('PATCH', `/users?where[id][equals]=${user.id}`, { body: { role: 'admin' } });
      expect((await stored(user.id)).role).toBe(role);
      expect(
        (await rest('POST', '/users', { body: { email: 'x@y.example', password: PASSWORD, role: 'admin', name: 'x' } }))
          .status,
      ).toBe(403);
    },
  );

  it('of an administrator does not change its own role, but another’s', async () => {
    const second = await account(house.payload, 'admin', 'second');
    const rest = await signIn(house.payload, { email: second.email, password: PASSWORD });
    await rest('PATCH', `/users/${second.id}`, { body: { role: 'editor' } });
    await rest('PATCH', `/users?where[id][equals]=${second.id}`, { body: { role: 'editor' } });
    expect((await stored(second.id)).role).toBe('admin');
    expect((await admin('PATCH', `/users/${second.id}`, { body: { role: 'editor' } })).status).toBe(200);
    expect((await stored(second.id)).role).toBe('editor');
  });

  it('of the last administrator stays', async () => {
    const id = await adminId();
    expect((await admin('DELETE', `/users/${id}`)).status).toBe(409);
    expect((await admin('DELETE', `/users?where[id][equals]=${id}`)).status).toBe(400);
    await expect(
      house.payload.update({ collection: 'users', id, data: { role: 'editor' }, overrideAccess: true }),
    ).rejects.toMatchObject({ status: 409 });
    expect((await stored(id)).role).toBe('admin');
  });

  it('does not write what the house keeps of it', async () => {
    const user = await account(house.payload, 'editor', 'forger');
    const rest = await signIn(house.payload, { email: user.email, password: PASSWORD });
    const before = await stored(user.id);
    const forged = {
      hash: 'x',
      salt: 'x',
      resetPasswordToken: 'known',
      resetPasswordExpiration: '2999-01-01T00:00:00.000Z',
      loginAttempts: 3,
      lockUntil: '2999-01-01T00:00:00.000Z',
      sessions: [{ id: 'mine', createdAt: '2024-01-01T00:00:00.000Z', expiresAt: '2999-01-01T00:00:00.000Z' }],
    };
    expect((await rest('PATCH', `/users/${user.id}`, { body: forged })).status).toBe(200);
    const { hash, salt, resetPasswordToken, loginAttempts, lockUntil, sessions } = await stored(user.id);
    expect({ hash, salt, resetPasswordToken, loginAttempts, lockUntil }).toEqual({
      hash: before.hash,
      salt: before.salt,
      resetPasswordToken: before.resetPasswordToken,
      loginAttempts: before.loginAttempts,
      lockUntil: before.lockUntil,
    });
    expect(sessions?.map(({ id }) => id)).toEqual(before.sessions?.map(({ id }) => id));
  });

  it('tells nobody its secrets', async () => {
    const { body } = await admin('GET', '/users?limit=100&showHiddenFields=true&select[hash]=true&select[salt]=true');
    expect(JSON.stringify(body)).not.toMatch(/"(?:hash|salt|resetPasswordToken)"/);
    expect((await admin('GET', '/users?where[hash][exists]=true')).status).toBe(400);
  });
});

describe('a password', () => {
  it('is changed by its owner, and every other session is over', async () => {
    const user = await account(house.payload, 'editor', 'changing');
    const [here, there] = [
      await signIn(house.payload, { email: user.email, password: PASSWORD }),
      await signIn(house.payload, { email: user.email, password: PASSWORD }),
    ];
    const password = 'an entirely new password';
    expect((await here('PATCH', `/users/${user.id}`, { body: { password } })).status).toBe(200);
    expect((await there('GET', `/users/${user.id}`)).status).toBe(403);
    expect((await nobody('POST', '/users/login', { body: { email: user.email, password: PASSWORD } })).status).toBe(
      401,
    );
    expect((await nobody('POST', '/users/login', { body: { email: user.email, password } })).status).toBe(200);
  });

  it('set by an administrator ends all sessions of the account', async () => {
    const user = await account(house.payload, 'editor', 'locked-out');
    const rest = await signIn(house.payload, { email: user.email, password: PASSWORD });
    expect((await admin('PATCH', `/users/${user.id}`, { body: { password: 'given by the admin' } })).status).toBe(200);
    expect((await rest('GET', `/users/${user.id}`)).status).toBe(403);
  });

  it('of another is changed by an administrator only', async () => {
    const user = await account(house.payload, 'editor', 'victim');
    const thief = await account(house.payload, 'editor', 'thief');
    const rest = await signIn(house.payload, { email: thief.email, password: PASSWORD });
    expect((await rest('PATCH', `/users/${user.id}`, { body: { password: 'stolen stolen' } })).status).toBe(403);
    expect((await nobody('PATCH', `/users/${user.id}`, { body: { password: 'stolen stolen' } })).status).toBe(403);
    await signIn(house.payload, { email: user.email, password: PASSWORD });
  });

  it('that is wrong is answered like an account that is not there', async () => {
    const wrong = await nobody('POST', '/users/login', { body: { email: ADMIN.email, password: 'wrong' } });
    const absent = await nobody('POST', '/users/login', {
      body: { email: 'nobody@dipnot.example', password: 'wrong' },
    });
    expect(wrong.status).toBe(401);
    expect([absent.status, absent.body]).toEqual([wrong.status, wrong.body]);
  });
});

describe('a session', () => {
  it('in a cookie counts for the house’s own pages and for no other site', async () => {
    const { body } = await nobody('POST', '/users/login', { body: ADMIN });
    const Cookie = `payload-token=${body.token}`;
    const from = async (Origin: string) => (await nobody('GET', '/users', { headers: { Cookie, Origin } })).status;
    expect(await from(house.env.siteUrl)).toBe(200);
    expect(await from('https://elsewhere.example')).toBe(403);
  });

  it('signed by another key, or by none, is nobody’s', async () => {
    const { body } = await nobody('POST', '/users/login', { body: ADMIN });
    const [head = '', claims = '', signature = ''] = body.token.split('.');
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'JWT' })).toString('base64url');
    const forged = [
      `${none}.${claims}.`,
      `${head}.${claims}.${signature.split('').toReversed().join('')}`,
      'x',
      'a.b.c',
    ];
    for (const token of forged) {
      expect((await nobody('GET', '/users', { headers: { Authorization: `JWT ${token}` } })).status).toBe(403);
    }
  });

  it('is unlocked by an administrator only', async () => {
    const user = await account(house.payload, 'editor', 'unlocking');
    const rest = await signIn(house.payload, { email: user.email, password: PASSWORD });
    expect((await rest('POST', '/users/unlock', { body: { email: ADMIN.email } })).status).toBe(403);
    expect((await nobody('POST', '/users/unlock', { body: { email: ADMIN.email } })).status).toBe(403);
    expect((await admin('POST', '/users/unlock', { body: { email: user.email } })).status).toBe(200);
  });

  it('is not begun by a registration of the first comer', async () => {
    const body = { email: 'first@comer.example', password: PASSWORD, name: 'First', role: 'admin' };
    expect((await nobody('POST', '/users/first-register', { body })).status).toBe(404);
  });
});
