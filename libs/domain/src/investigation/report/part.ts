import { article } from '../articles';
import { at as factAt, ofSupervision, plain } from '../facts-of';
import type { Part } from '../part';
import { lifetime, moving, staying } from '../places';
import { tellFixed, tellSentUp } from '../supervised/new-text';
import { answerComment } from './answer-comment';
import { draftingChanges } from './changes';
import { circulateDraft } from './circulate-draft';
import { draftReport } from './draft-report';
import { hearChangesAsked } from './hear-changes-asked';
import { reportComplete } from './missing';
import { draftVetted } from './own-vetting';
import { recordComment } from './record-comment';
import { recordDissent } from './record-dissent';
import { recordOwnVetting } from './record-own-vetting';
import { recordReport } from './record-report';
import { sendDraftUp } from './send-draft-up';
import { signReport } from './sign-report';
import { submitReport } from './submit-report';
import { reportTasks } from './tasks';

const writing = staying('investigating');
// Replies, what becomes of them and the vetting may come, or be entered, after the report went out.
const alsoLater = staying('investigating', 'submitted');

/** 事故调查报告: its parts, drafts, comments and signatures, to its submission. Draft and submitted are two things (T-09). */
export const report: Part = {
  commands: {
    'record-report': { title: { zh: '撰写调查报告', en: 'write the report' }, places: writing, decide: recordReport },
    'draft-report': { title: { zh: '形成报告稿', en: 'fix a draft of the report' }, places: writing, decide: draftReport },
    'circulate-draft': { title: { zh: '报告稿征求意见', en: 'circulate the draft' }, places: writing, decide: circulateDraft },
    'record-comment': { title: { zh: '登记反馈意见', en: 'record a comment' }, places: alsoLater, decide: recordComment },
    'answer-comment': { title: { zh: '登记意见采纳情况', en: 'answer a comment' }, places: alsoLater, decide: answerComment },
    'sign-report': { title: { zh: '调查组成员签名', en: 'sign the report' }, places: writing, decide: signReport },
    'record-dissent': { title: { zh: '登记保留意见', en: 'record a dissent' }, places: writing, decide: recordDissent },
    'record-own-vetting': {
      title: { zh: '登记本级安委会审议结论', en: 'record the vetting by the own safety commission' },
      places: alsoLater,
      decide: recordOwnVetting,
    },
    'send-draft-up': { title: { zh: '报送督办单位审核', en: 'send the draft to the supervisor' }, places: alsoLater, decide: sendDraftUp },
    'submit-report': {
      title: { zh: '提交事故调查报告', en: 'submit the report' },
      places: moving('investigating', 'submitted'),
      decide: submitReport,
      step: { done: 'submitted', missing: 'team-missing', article: article('二十二') },
    },
  },
  messages: {
    'hear-changes-asked': {
      title: { zh: '获知督办单位的修改意见', en: 'hear that the supervisor asks for changes' },
      places: staying(...lifetime),
      decide: hearChangesAsked,
    },
  },
  changes: draftingChanges,
  facts: {
    'report.submitted': (event) => [...plain(event), ...factAt('report.received', 'receivedOn')(event)],
    'draft.sent-up': ofSupervision('vetting.asked'),
    'draft.changes-asked': ofSupervision('vetting.changes-asked'),
  },
  reactions: { 'report.drafted': tellFixed, 'draft.sent-up': tellSentUp },
  tasks: reportTasks,
  gates: (state, law) => [...reportComplete(state, law), ...draftVetted(state, law)],
};
