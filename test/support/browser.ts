import { addAccount } from '@app/accounts';
import type { Test } from 'supertest';
import type { Method, TestApi } from './api';

export const zhangwei = { account: 'zhangwei', password: '松花江畔的清晨2026' };

/** Adds 张伟 of the emergency bureau, as an administrator does; his password needs no change, unless it is said. */
export async function withAccount(api: TestApi, change: 'due' | 'done' = 'done', name = zhangwei.account): Promise<void> {
  const person = { personName: '张伟', organ: '150802-emergency', post: '值班员' };
  await addAccount(api.db.owner, { name, ...person, password: zhangwei.password });
  if (change === 'done') await api.db.owner.query('update account set must_change = false where name = $1', [name]);
}

/** What a browser does with a page of ours: it keeps the cookie, and says where a request comes from. */
export interface Browser {
  ask(method: Method, path: string): Test;
  /** @returns the answer to the sign-in */
  signIn(typed?: object): Promise<Awaited<Test>>;
  /** `name=token` as it would be sent, null without a cookie. */
  cookie(): string | null;
  /** Whatever another browser has. */
  take(cookie: string | null): void;
}

export function browserAt(api: TestApi): Browser {
  let kept: string | null = null;
  const ask = (method: Method, path: string): Test => {
    const test = api.bare(method, path).set('Sec-Fetch-Site', 'same-origin');
    if (kept !== null) void test.set('Cookie', kept);
    return test.expect(({ headers }) => {
      for (const line of [headers['set-cookie'] ?? []].flat()) {
        const [pair = ''] = String(line).split(';');
        kept = pair.endsWith('=') ? null : pair;
      }
    });
  };
  return {
    ask,
    signIn: async (typed = zhangwei) => ask('post', '/api/session').send(typed),
    cookie: () => kept,
    take: (cookie) => (kept = cookie),
  };
}
