import type { PlacePack } from '@app/domain';
import type { Article } from '../../articles/article';
import { silentMatters } from '../../national/sv-06-supervised-matters';
import { unchecked } from '../standings';
import { largerByProvince } from '../larger-accidents';
import { deathsCounted } from '../deaths-counted';
import { nothingElse } from '../nothing-else';

/** Known from the press of 2010; its text was not seen. */
export const jiangsuMeasures: Article = {
  source: { law: '江苏省《较大事故查处挂牌督办办法》（2010年）', article: '（条次未见）', confidence: 'R' },
  quote: null,
};

/** The same as in Henan (SV-18). */
export const jiangsu: PlacePack = {
  ...nothingElse,
  id: 'jiangsu',
  place: '320000',
  title: { zh: '江苏省', en: 'Jiangsu' },
  documents: [
    {
      id: 'supervision-measures',
      title: '江苏省《较大事故查处挂牌督办办法》',
      number: '苏安〔2010〕17号',
      issuedOn: null,
      standings: [unchecked],
    },
  ],
  clocks: { supervision: [silentMatters(jiangsuMeasures.source, ['larger'])] },
  supervising: [
    {
      ...largerByProvince,
      id: 'SV-18',
      place: '320000',
      deaths: deathsCounted([3, 9], [5, 9]),
      from: '2010-11-08',
      basis: jiangsuMeasures.source,
    },
  ],
};
