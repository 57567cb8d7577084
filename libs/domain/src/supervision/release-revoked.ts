import type { CommandOf, Decision } from '../stream/decision';
import type { RecordedEvent } from '../stream/event';
import { plain } from '../stream/matter';
import { officialPapers, refuseUncited } from '../stream/papers';
import type { World } from '../stream/procedure';
import { refuseBefore } from '../stream/times';
import { article, articleFor } from './articles';
import { inStage, only } from './matter';
import type { Matter } from './matter';
import { tell } from './notice';
import type { RevokeRelease } from './release.schema';
import type { SupervisionState } from './state';

/**
 * 撤销解除: what was released by false statements, or should not have been, goes on under the same notice (SV-11, SV-12). That its ground was false is a
 * person's finding with its paper; who is held liable is decided by others.
 */
function revokeRelease(state: SupervisionState, command: CommandOf<RevokeRelease>, { papers = [] }: World): Decision {
  const { act, data } = command;
  const basis = articleFor(state, '十');
  return (
    only('supervisor', state, command, basis) ??
    refuseUncited(papers, act, officialPapers, basis) ??
    refuseBefore(act.occurredAt, state.stageSince, { first: 'supervision.released', then: 'supervision.release-revoked' }) ?? [
      { kind: 'supervision.release-revoked', version: 1, occurredAt: act.occurredAt, data: { ...data, n: state.n } },
    ]
  );
}

/** The agreement, the closing and the publication stand; that the matters are complete, and what was said for the release, has to be said again. */
function revoked(state: SupervisionState, event: RecordedEvent): SupervisionState {
  const { filingAcceptedAt: _accepted, releaseAppliedAt: _applied, ...again } = state;
  return { ...inStage(state.vettedAt === null ? 'supervising' : 'vetted')(again, event), releaseRevokedAt: event.occurredAt };
}

/** 撤销解除. */
export const releaseRevoked: Matter = {
  commands: {
    'revoke-release': {
      title: { zh: '撤销解除、继续督办', en: 'take the release back' },
      article: article('十'),
      usually: 'supervisor',
      stages: { released: ['vetted', 'supervising'] },
      decide: revokeRelease,
    },
  },
  changes: { 'supervision.release-revoked': revoked },
  facts: { 'supervision.release-revoked': plain },
  // The case hears that it runs again, as at the first.
  reactions: { 'supervision.release-revoked': tell('hear-supervision-opened') },
};
