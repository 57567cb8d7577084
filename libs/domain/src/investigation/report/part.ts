import type { Part } from '../part';
import { comments } from './comments';
import { placeTurns } from './place-turns';
import { placeVetting } from './place-vetting';
import { roleMapping } from './role-mapping';
import { signatures } from './signatures';
import { submission } from './submission';
import { vetting } from './vetting';
import { writing } from './writing';

/** 事故调查报告: its parts, drafts, comments and signatures, to its submission. Draft and submitted are two things (T-09). */
export const report: Part = {
  title: { zh: '调查报告', en: 'report' },
  matters: [submission, writing, signatures, vetting, placeVetting, placeTurns, roleMapping, comments],
};
