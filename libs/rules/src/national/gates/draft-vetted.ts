import type { GateRule } from '@app/domain';
import { vettingBasis } from './supervision-vetting';

/** In a supervised case the draft goes to the supervisor only after the own safety commission has agreed to it (SV-08). */
export const draftVetted: GateRule = {
  id: 'draft-vetted',
  title: {
    zh: '挂牌督办：报告稿须经本级安委会审议同意后方可报送督办单位',
    en: 'Supervised case: the own safety commission must agree before the draft goes to the supervisor',
  },
  blocks: { procedure: 'investigation', command: 'send-draft-up' },
  role: 'own-safety-commission',
  ...vettingBasis,
};
