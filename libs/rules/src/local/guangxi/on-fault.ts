import type { SupervisingRule } from '@app/domain';
import { guangxiArticle4 } from './ju-21-team-set-up';

/** Only on fault: what is missed below asks, and a person decides (T-28). */
export const supervisedOnFault: readonly SupervisingRule[] = [
  {
    id: 'SV-16',
    place: '450000',
    levels: ['larger'],
    supervisor: 'provincial',
    mode: 'judged',
    missed: { clock: 'JU-21', rung: '+1d' },
    which: {
      zh: '设区的市逾期未成立事故调查组，自治区安委会可以挂牌督办',
      en: 'the city formed no investigation team in time, and the safety commission of the region may supervise the case',
    },
    from: '2011-01-01',
    basis: guangxiArticle4.source,
  },
];
