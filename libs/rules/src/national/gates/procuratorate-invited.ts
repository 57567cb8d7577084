import type { GateRule } from '@app/domain';
import { regulation493 } from '../sources';

/** The procuratorate must be invited to the team; the invitation and the answer are on record before a report goes out (JU-12). */
export const procuratorateInvited: GateRule = {
  id: 'procuratorate-invited',
  title: {
    zh: '应当邀请人民检察院派人参加调查组，并记录答复',
    en: 'The procuratorate must be invited to the team and its answer recorded',
  },
  blocks: { procedure: 'investigation', command: 'submit-report' },
  role: 'investigating-government',
  basis: regulation493('第二十二条'),
};
