import { knownAccounts } from '@app/accounts';
import { Holder } from '@app/people';
import type { EntityManager } from 'typeorm';
import { Problem } from '../problems/problem';
import type { HolderChange } from './recording.schema';

type Contact = Pick<Holder, 'name' | 'account' | 'email' | 'mobile' | 'webhook'>;

/** Records somebody of an organ. @throws Problem */
export async function addHolder(manager: EntityManager, organ: string, form: HolderChange, enteredBy: string): Promise<Holder> {
  const contact = contactOf(form);
  const same = await manager.findBy(Holder, { organ, name: contact.name });
  if (same.some((one) => isSame(one, contact))) throw new Problem('person-known', { params: { name: contact.name } });
  await demandFree(manager, contact.account, null);
  return manager.save(Holder, { organ, ...contact, enteredBy });
}

/** Changes his name and how he is reached; of earlier ones the reminders that went out tell. @throws Problem */
export async function changeHolder(manager: EntityManager, holder: Holder, form: HolderChange): Promise<Holder> {
  const contact = contactOf(form);
  await demandFree(manager, contact.account, holder.id);
  if (!isSame(holder, contact)) await manager.update(Holder, holder.id, contact);
  return Object.assign(holder, contact);
}

function contactOf({ name, account, email, mobile, webhook }: HolderChange): Contact {
  return { name, account, email, mobile, webhook };
}

function isSame(one: Contact, other: Contact): boolean {
  const fields = ['name', 'account', 'email', 'mobile', 'webhook'] as const;
  return fields.every((field) => one[field] === other[field]);
}

/** An account is that of one person, in whatever organ. */
async function demandFree(manager: EntityManager, account: string | null, of: string | null): Promise<void> {
  if (account === null) return;
  const [known] = await knownAccounts(manager, [account]);
  if (known === undefined) throw new Problem('account-unknown', { params: { account }, field: 'account' });
  const owner = await manager.findOneBy(Holder, { account });
  if (owner !== null && owner.id !== of) throw new Problem('account-of-another', { params: { name: owner.name }, field: 'account' });
}
