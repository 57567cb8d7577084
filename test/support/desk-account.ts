import { addAccount } from '@app/accounts';
import type { NewAccount } from '@app/accounts';
import { sitDown, signIn } from './chromium';
import type { Seat, SeatSettings } from './chromium';
import type { Desk } from './desk';
import type { Browser } from 'playwright-core';

const password = '松花江畔的清晨2026';

/** Gives a person an account, as an administrator does, with the first change of the password behind it. */
export async function addPerson(desk: Desk, person: Omit<NewAccount, 'password'>): Promise<void> {
  await addAccount(desk.db.owner, { ...person, password });
  await desk.db.owner.query('update account set must_change = false where name = $1', [person.name]);
}

/** Somebody with such an account sits down at a desk of his own and signs in. */
export async function seatOf(browser: Browser, desk: Desk, account: string, settings?: SeatSettings): Promise<Seat> {
  const seat = await sitDown(browser, desk.url, settings);
  await signIn(seat, account, password);
  return seat;
}
