import { tied } from '../../facts-of';
import type { Part } from '../../part';
import { lifetime, staying } from '../../places';
import { decideAppeal, recordAppeal, withdrawAppeal } from './appeals';
import { appealChanges } from './changes';

// An appeal that was filed may outlive the approval which it attacks.
const always = staying(...lifetime);

/** 复议、诉讼: appeals against the approval. */
export const appeals: Part = {
  commands: {
    'record-appeal': {
      title: { zh: '登记复议或者诉讼', en: 'record an appeal' },
      places: staying('approved', 'published', 'archived'),
      decide: recordAppeal,
    },
    'withdraw-appeal': {
      title: { zh: '登记撤回复议或者诉讼', en: 'record that an appeal was withdrawn' },
      places: always,
      decide: withdrawAppeal,
    },
    'decide-appeal': { title: { zh: '登记复议决定或者判决', en: 'record what an appeal came to' }, places: always, decide: decideAppeal },
  },
  changes: appealChanges,
  facts: { 'appeal.filed': tied, 'appeal.withdrawn': tied, 'appeal.decided': tied },
};
