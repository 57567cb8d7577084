import type { PlacePack } from '@app/domain';
import { notLookedUp } from '../standings';
import { firstReportInSichuan, sichuanPart3 } from './ju-22-first-report';
import { largerByProvince } from '../larger-accidents';
import { nothingElse } from '../nothing-else';
import { evaluationRunInSichuan } from './ev-08-evaluation-run';

/** The first written report goes up in fifteen days (JU-22). */
export const sichuan: PlacePack = {
  ...nothingElse,
  id: 'sichuan',
  place: '510000',
  title: { zh: '四川省', en: 'Sichuan' },
  documents: [
    {
      id: 'raising-measures',
      title: '四川省《较大生产安全事故提级调查处理及挂牌督办办法》（2021年）',
      number: null,
      issuedOn: null,
      standings: [notLookedUp],
    },
  ],
  clocks: { investigation: [firstReportInSichuan], rectification: [evaluationRunInSichuan] },
  supervising: [{ ...largerByProvince, id: 'SV-24', place: '510000', from: '2021-07-06', basis: sichuanPart3.source }],
};
