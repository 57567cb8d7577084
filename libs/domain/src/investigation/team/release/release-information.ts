import type { CommandOf, Decision } from '../../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../../stream/times';
import { article } from '../../articles';
import type { InvestigationState } from '../../state';
import type { ReleaseInformation } from './release-information.schema';

/** Members keep the secrets of the investigation: nothing goes out that the leader has not permitted (IN-10, article 28). */
export function releaseInformation({ teamwork }: InvestigationState, { name, act, data }: CommandOf<ReleaseInformation>): Decision {
  const permission = teamwork.permissions.find(({ ref }) => ref === data.ref);
  if (permission === undefined) {
    return reject('release-not-permitted', { ref: data.ref }, { article: article('二十八'), field: 'data.ref' });
  }
  if (permission.releasedAt !== null) return reject('already-done', { command: name });
  return (
    refuseBefore(act.occurredAt, permission.permittedAt, { first: 'release.permitted', then: name }) ?? [
      { kind: 'information.released', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}
