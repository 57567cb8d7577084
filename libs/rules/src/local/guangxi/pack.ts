import type { PlacePack } from '@app/domain';
import { notLookedUp } from '../standings';
import { teamSetUpInGuangxi } from './ju-21-team-set-up';
import { noticePapersInGuangxi } from './notice-papers';
import { supervisedOnFault } from './on-fault';
import { nothingElse } from '../nothing-else';

/** A team that is not formed in five days may be supervised (JU-21). */
export const guangxi: PlacePack = {
  ...nothingElse,
  id: 'guangxi',
  place: '450000',
  title: { zh: '广西壮族自治区', en: 'Guangxi' },
  documents: [
    {
      id: 'supervision-measures',
      title: '广西壮族自治区《较大生产安全事故查处挂牌督办实施办法》',
      number: null,
      issuedOn: null,
      standings: [notLookedUp],
    },
  ],
  clocks: { investigation: [teamSetUpInGuangxi] },
  supervisionPapers: noticePapersInGuangxi,
  supervising: supervisedOnFault,
};
