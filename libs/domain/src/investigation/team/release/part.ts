import type { EventOf } from '../../../stream/decision';
import type { Part } from '../../part';
import { staying } from '../../places';
import { withTeamwork } from '../with-teamwork';
import { permitRelease } from './permit-release';
import type { PermitRelease } from './permit-release.schema';
import { releaseInformation } from './release-information';
import type { ReleaseInformation } from './release-information.schema';

const sinceTheTeam = staying('investigating', 'submitted', 'approved', 'published', 'archived');

/** 信息发布: what becomes known of the investigation before its report is published. */
export const release: Part = {
  commands: {
    'permit-release': {
      title: { zh: '允许发布事故信息', en: 'permit the release of information' },
      places: sinceTheTeam,
      decide: permitRelease,
    },
    'release-information': {
      title: { zh: '发布事故信息', en: 'release information' },
      places: sinceTheTeam,
      decide: releaseInformation,
    },
  },
  changes: {
    'release.permitted': (state, { data: { ref }, occurredAt }: EventOf<PermitRelease>) =>
      withTeamwork(state, { permissions: [...state.teamwork.permissions, { ref, permittedAt: occurredAt, releasedAt: null }] }),
    'information.released': (state, { data: { ref }, occurredAt }: EventOf<ReleaseInformation>) =>
      withTeamwork(state, {
        permissions: state.teamwork.permissions.map((given) => (given.ref === ref ? { ...given, releasedAt: occurredAt } : given)),
      }),
  },
};
