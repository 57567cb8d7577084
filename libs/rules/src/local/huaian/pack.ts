import type { PlacePack } from '@app/domain';
import type { Article } from '../../articles/article';
import { deathsCounted } from '../deaths-counted';
import { unchecked } from '../standings';
import { nothingElse } from '../nothing-else';

export const huaianMeasures: Article = {
  source: { law: '淮安市《事故查处挂牌督办办法》（2010年12月10日）', article: '（条次未见）', confidence: 'P' },
  quote: null,
};

/** Ordinary accidents have at most two dead: with three or four on the road the level is larger, and the city still supervises its counties (SV-19). */
export const huaian: PlacePack = {
  ...nothingElse,
  id: 'huaian',
  place: '320800',
  title: { zh: '淮安市', en: "Huai'an" },
  documents: [
    {
      id: 'supervision-measures',
      title: '淮安市《事故查处挂牌督办办法》',
      number: null,
      issuedOn: '2010-12-10',
      standings: [unchecked],
    },
  ],
  supervising: [
    {
      id: 'SV-19',
      place: '320800',
      levels: ['ordinary', 'larger'],
      deaths: deathsCounted([1, 2], [3, 4]),
      supervisor: 'city',
      mode: 'all',
      which: { zh: '本市规定该类事故由市安委会挂牌督办', en: 'by the rule of the city its safety commission supervises these accidents' },
      from: '2010-12-10',
      basis: huaianMeasures.source,
    },
  ],
};
