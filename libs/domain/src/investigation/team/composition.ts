import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { Option } from '../../stream/description';
import { article } from '../articles';
import type { InvestigationState } from '../state';
import { teamOrgans } from './choices';
import type { TeamOrgan } from './choices';
import type { TeamPerson } from './state';
import type { Member } from './team.schema';

const known: Readonly<Record<string, TeamOrgan | 'none'>> = {
  government: 'government',
  emergency: 'safety',
  'work-safety': 'safety',
  'mine-safety': 'safety',
  'public-security': 'public-security',
  union: 'union',
  'supervision-commission': 'none',
  procuratorate: 'none',
  'safety-commission': 'none',
  'safety-office': 'none',
  team: 'none',
};

/** Whose seat an organ's person takes; `none` for organs that have none. */
export function seatOf(organ: string): TeamOrgan | 'none' {
  const kind = organ.slice(7);
  return Object.hasOwn(known, kind) ? (known[kind] ?? 'none') : 'supervising-department';
}

const neverMembers: readonly string[] = ['procuratorate', 'safety-commission', 'safety-office', 'team'];

/**
 * Refuses an organ that is no member of a team: the procuratorate is invited by a step of its own; a commission and a team are no organs that send
 * people. Whether the supervision commission sits in it is open (T-29, JU-12).
 */
export function refuseNoMember(organs: readonly string[], field: string): Rejection | null {
  const organ = organs.find((id) => neverMembers.includes(id.slice(7)));
  return organ === undefined ? null : reject('no-member-of-a-team', { organ }, { article: article('二十二'), field });
}

/** The organs of article 22 that have sent nobody and whose absence nobody has explained. A procedural defect, not a refusal. */
export function missingOrgans({ formed, team }: InvestigationState): readonly TeamOrgan[] {
  if (formed === null) return [];
  const seats = formed.members.map(seatOf);
  // A government that forms the team itself is represented by the leader that it names.
  if (team.formedBy !== null && seatOf(team.formedBy) === 'government') seats.push('government');
  const settled = [...seats, ...team.absences.map(({ role }) => role)];
  return teamOrgans.filter((organ) => !settled.includes(organ));
}

/** Who has people in the team: the organs that were named, and the procuratorate once it answered that it joins as a member (article 22). */
export function memberOrgans({ formed: team, procuratorate }: InvestigationState): readonly string[] {
  const joined = procuratorate?.answer === 'member' ? [procuratorate.organ] : [];
  return [...new Set([...(team?.members ?? []), ...joined])];
}

/** A member as the state keeps it. */
export function personOf({ ref, organ, name, post, role, group }: Member, since: Instant): TeamPerson {
  return { ref, organ, name: name ?? null, post, role, group: group ?? null, since };
}

/** By organ, post and name; where no name is given, by the reference under which the team knows the person. */
export function personOption({ ref, organ, post, name, role }: TeamPerson): Option {
  const as = role === 'expert' ? { zh: `${post}专家`, en: `expert in ${post}` } : { zh: post, en: post };
  const zh = `${organ}${as.zh}${name ?? `（${ref}）`}`;
  const en = name === null ? `${as.en} of ${organ} (${ref})` : `${name}, ${as.en} of ${organ}`;
  return { value: ref, words: { zh, en } };
}
