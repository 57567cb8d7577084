import type { PlacePack } from '@app/domain';
import { notLookedUp } from '../standings';
import { copiesInChongqing } from './ap-05-copies';
import { nothingElse } from '../nothing-else';

/** Report and approval are copied in thirty days (AP-05). */
export const chongqing: PlacePack = {
  ...nothingElse,
  id: 'chongqing',
  place: '500000',
  title: { zh: '重庆市', en: 'Chongqing' },
  documents: [
    { id: 'safety-regulations', title: '《重庆市安全生产条例》（2015年）', number: null, issuedOn: null, standings: [notLookedUp] },
  ],
  clocks: { investigation: [copiesInChongqing] },
};
