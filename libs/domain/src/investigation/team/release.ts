import { reject } from '@app/streams';
import type { Actor, Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { dayInWords } from '../../stream/day-in-words';
import { markIrregular, refuseProposed } from '../../stream/done';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import type { Matter } from '../part';
import { staying } from '../stages';
import { inTeam } from '../state';
import type { InvestigationState } from '../state';
import type { Permission } from './state';
import type { PermitRelease, ReleaseInformation } from './team.schema';

/** Only the leader lets information out (JU-17, IN-10, article 28). */
function permitRelease(state: InvestigationState, { act, data }: CommandOf<PermitRelease>): Decision {
  if (!isLeader(state, act.by)) {
    return reject('leader-only', { leader: state.formed?.leader ?? '' }, { article: article('二十八'), field: 'act.by.post' });
  }
  if (state.team.permissions.some(({ ref }) => ref === data.ref)) return reject('ref-taken', { ref: data.ref }, { field: 'data.ref' });
  return [{ kind: 'release.permitted', version: 1, occurredAt: act.occurredAt, data }];
}

/**
 * Members keep the secrets of the investigation: nothing goes out that the leader has not permitted (IN-10, article 28). What went out without that
 * is recorded under a name of its own.
 */
function releaseInformation(state: InvestigationState, command: CommandOf<ReleaseInformation>): Decision {
  const { name, act, data } = command;
  const permission = state.team.permissions.find(({ ref }) => ref === data.ref);
  if (permission !== undefined && permission.releasedAt !== null) return reject('already-done', { command: name });
  const other = reject('release-not-permitted', { ref: data.ref }, { article: article('二十八'), field: 'data.ref' });
  // Where nothing was permitted at all, that is said already.
  const against = [permission === undefined && unused(state).length > 0 ? other : null];
  return (
    refuseProposed(act, against) ??
    refuseBefore(act.occurredAt, permission?.permittedAt ?? act.occurredAt, { first: 'release.permitted', then: name }) ?? [
      { kind: 'information.released', version: 1, occurredAt: act.occurredAt, data },
      ...markIrregular(command, against),
    ]
  );
}

/** Whether an act is the leader's: by the post or name that the appointment gives, or by those of the person who leads. */
function isLeader({ formed, team }: InvestigationState, { post, person }: Actor): boolean {
  const leader = team.people.find(({ role }) => role === 'leader');
  const names = [formed?.leader, leader?.post, leader?.name];
  return names.includes(post) || (person !== undefined && names.includes(person));
}

/** Nothing is left that the leader has permitted. */
function unpermitted(state: InvestigationState): readonly Rejection[] {
  if (unused(state).length > 0) return [];
  return [reject('step-missing', { command: 'release-information', first: 'permit-release' }, { article: article('二十八') })];
}

function unused({ team }: InvestigationState): readonly Permission[] {
  return team.permissions.filter(({ releasedAt }) => releasedAt === null);
}

const sinceTheTeam = staying('investigating', 'submitted', 'approved', 'published', 'archived');

/** 信息发布: what becomes known of the investigation before its report is published. */
export const release: Matter = {
  commands: {
    'permit-release': {
      title: { zh: '允许发布事故信息', en: 'permit the release of information' },
      article: article('二十八'),
      usually: 'leader',
      stages: sinceTheTeam,
      decide: permitRelease,
    },
    'release-information': {
      title: { zh: '发布事故信息', en: 'release information' },
      article: article('二十八'),
      usually: 'team',
      stages: sinceTheTeam,
      forbids: unpermitted,
      decide: releaseInformation,
    },
  },
  changes: {
    'release.permitted': (state, { data: { ref }, occurredAt }: EventOf<PermitRelease>) =>
      inTeam(state, { permissions: [...state.team.permissions, { ref, permittedAt: occurredAt, releasedAt: null }] }),
    'information.released': (state, { data: { ref }, occurredAt }: EventOf<ReleaseInformation>) =>
      inTeam(state, {
        permissions: state.team.permissions.map((given) => (given.ref === ref ? { ...given, releasedAt: occurredAt } : given)),
      }),
  },
  options: {
    'releases.permitted': (state) =>
      unused(state).map(({ ref, permittedAt }) => ({
        value: ref,
        words: {
          zh: `${dayInWords(dayAt(permittedAt))}允许发布的信息（${ref}）`,
          en: `release permitted on ${dayAt(permittedAt)} (${ref})`,
        },
      })),
  },
};
