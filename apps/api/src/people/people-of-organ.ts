import { Injectable } from '@nestjs/common';
import { knownAccounts } from '@app/accounts';
import { addDays, beijingDay, endOfDay } from '@app/calendar';
import type { Instant } from '@app/calendar';
import { posts } from '@app/clock';
import { postsOf } from '@app/domain';
import { AssignmentRow, Holder } from '@app/people';
import { databaseNow } from '@app/persistence';
import type { OrganVersion } from '@app/register';
import { DataSource, In, IsNull, LessThanOrEqual, Like, MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { Problem } from '../problems/problem';
import { Registry } from '../register/registry';
import type { ShownAssignment, ShownHolder, ShownPeople } from './people.schema';
import { shownAssignments, shownHolder, shownPost } from './shown-people';

interface Wanted {
  readonly days: number;
  readonly past: 'with' | 'without';
}

// Of those that are over.
const mostPast = 100;

/** The people and posts of an organ, as they are on record. */
@Injectable()
export class PeopleOfOrgan {
  constructor(
    private readonly source: DataSource,
    private readonly registry: Registry,
  ) {}

  /** An organ that stands today, with the moment by which that was asked. @throws Problem */
  async organ(id: string): Promise<{ readonly organ: OrganVersion; readonly now: Instant }> {
    const [{ register }, now] = await Promise.all([this.registry.inForce(), databaseNow(this.source)]);
    const organ = register.organs.on(id, beijingDay(now));
    if (organ !== null) return { organ, now };
    if (register.organs.ever(id) === null) throw new Problem('people-organ-unknown', { field: 'organ' });
    throw new Problem('people-organ-ended', { params: { organ: id }, field: 'organ' });
  }

  async of(id: string, { days, past }: Wanted): Promise<ShownPeople> {
    const { organ, now } = await this.organ(id);
    const { manager } = this.source;
    const names = (await this.registry.inForce()).register;
    const [here, rows, over] = await Promise.all([
      manager.find(Holder, { where: { organ: Like(`${id.slice(0, 6)}-%`) }, order: { name: 'asc', id: 'asc' } }),
      openAt(manager, id, now),
      past === 'with' ? overAt(manager, id, now) : [],
    ]);
    // Somebody of another organ may hold a post of this one.
    const named = [...rows, ...over].flatMap(({ holder, standsFor }) => [holder, ...(standsFor === null ? [] : [standsFor])]);
    const elsewhere = named.filter((one) => !here.some((known) => known.id === one));
    const holders = [...here, ...(elsewhere.length === 0 ? [] : await manager.findBy(Holder, { id: In(elsewhere) }))];
    const shown = shownAssignments(rows, holders, now);
    const last = endOfDay(addDays(beijingDay(now), days - 1));
    return {
      organ: id,
      organName: organ.name,
      at: now,
      posts: postsOf(organ.kind).map((post) => shownPost(post, posts[post].title, shown)),
      roster: shown.filter(({ kind, from }) => kind === 'shift' && from < last),
      people: await this.shown(
        manager,
        holders.filter((one) => one.organ === id),
      ),
      others: here.filter((one) => one.organ !== id).map((one) => ({ id: one.id, name: one.name, organName: names.nameOf(one.organ) })),
      past: shownAssignments(over, holders, now),
    };
  }

  /** With what is known of the account of each. */
  async shown(manager: EntityManager, holders: readonly Holder[]): Promise<ShownHolder[]> {
    const accounts = holders.flatMap(({ account }) => (account === null ? [] : [account]));
    const disabled = (await knownAccounts(manager, accounts)).flatMap((one) => (one.disabled ? [one.name] : []));
    return holders.map((holder) => shownHolder(holder, holder.account !== null && disabled.includes(holder.account)));
  }

  /** One as it stands among those of its organ. */
  async shownAssignment(manager: EntityManager, row: AssignmentRow, now: Instant): Promise<ShownAssignment> {
    const ids = [row.holder, ...(row.standsFor === null ? [] : [row.standsFor])];
    // One after the other: in a transaction they share one connection.
    const holders = await manager.findBy(Holder, { id: In(ids) });
    const rows = await openAt(manager, row.organ, now);
    const all = rows.some(({ id }) => id === row.id) ? rows : [...rows, row];
    const shown = shownAssignments(all, holders, now).find(({ id }) => id === row.id);
    if (shown === undefined) throw new Problem('assignment-unknown');
    return shown;
  }
}

function openAt(manager: EntityManager, organ: string, now: Instant): Promise<AssignmentRow[]> {
  return manager.find(AssignmentRow, {
    where: [
      { organ, until: IsNull() },
      { organ, until: MoreThan(now) },
    ],
    order: { from: 'asc', id: 'asc' },
  });
}

function overAt(manager: EntityManager, organ: string, now: Instant): Promise<AssignmentRow[]> {
  return manager.find(AssignmentRow, {
    where: { organ, until: LessThanOrEqual(now) },
    order: { until: 'desc', id: 'asc' },
    take: mostPast,
  });
}
