import type { PlacePack } from '@app/domain';
import { fujianClauses } from './clauses';
import { fujianLegalReview } from './legal-review';
import { fujianDocuments, fujianLacks } from './documents';
import { fujianMeasures, noticePapersInFujian } from './notice-papers';
import { largerByProvince } from '../larger-accidents';
import { nothingElse } from '../nothing-else';

/** 福建省 (S7): no limits; the legal review of the reports on major accidents. */
export const fujian: PlacePack = {
  ...nothingElse,
  id: 'fujian',
  place: '350000',
  title: { zh: '福建省', en: 'Fujian' },
  documents: fujianDocuments,
  clauses: fujianClauses,
  notContained: fujianLacks,
  vettingSteps: [fujianLegalReview],
  settings: [
    {
      name: 'fujian.majorReport',
      value: 'level-major',
      note: {
        zh: '“重大生产安全事故”是指事故等级还是泛指，该意见未写明：默认按等级办理，等级认定为重大的须经法制审核',
        en: 'Whether "major" is the level or used loosely is not said: it is read as the level, and the report on an accident determined as major is reviewed',
      },
    },
  ],
  supervisionPapers: noticePapersInFujian,
  supervising: [{ ...largerByProvince, id: 'SV-25', place: '350000', from: '2019-01-01', basis: fujianMeasures.source }],
};
