import type { PlacePack } from '@app/domain';
import type { Article } from '../../articles/article';
import { silentMatters } from '../../national/sv-06-supervised-matters';
import { unchecked } from '../standings';
import { noticePapersInHenan } from './notice-papers';
import { largerByProvince } from '../larger-accidents';
import { nothingElse } from '../nothing-else';

export const henanArticle6: Article = {
  source: { law: '河南省《较大事故查处挂牌督办办法》', article: '第六条', confidence: 'P' },
  quote: null,
};

/** Sixty days from the receipt of a silent notice also over a larger accident (SV-17). */
export const henan: PlacePack = {
  ...nothingElse,
  id: 'henan',
  place: '410000',
  title: { zh: '河南省', en: 'Henan' },
  documents: [
    {
      id: 'supervision-measures',
      title: '河南省《较大事故查处挂牌督办办法》',
      number: '豫安委〔2010〕18号',
      issuedOn: null,
      standings: [unchecked],
    },
  ],
  clocks: { supervision: [silentMatters(henanArticle6.source, ['larger'])] },
  supervisionPapers: noticePapersInHenan,
  supervising: [{ ...largerByProvince, id: 'SV-17', place: '410000', from: '2010-01-01', basis: henanArticle6.source }],
};
