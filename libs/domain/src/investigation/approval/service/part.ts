import { plain } from '../../facts-of';
import type { Part } from '../../part';
import { lifetime, staying } from '../../places';
import { approvalHandovers } from '../tasks';
import { receivedFacts, servedFacts, serviceChanges } from './changes';
import { copyApproval } from './copy-approval';
import { approvalForm } from './gate';
import { handoverChanges } from './handover-changes';
import { recordApprovalReceived } from './record-approval-received';
import { recordCarryingOut } from './record-carrying-out';
import { recordHandedOver } from './record-handed-over';
import { recordHandlingRefused } from './record-handling-refused';
import { serveApproval } from './serve-approval';

const after = staying('approved', 'published', 'archived');

/** 送达与落实: the approval reaches those whom it concerns, and what it says is carried out. */
export const service: Part = {
  commands: {
    'record-approval-received': {
      title: { zh: '牵头部门收到批复', en: 'record that the lead department has the approval' },
      places: after,
      decide: recordApprovalReceived,
    },
    'serve-approval': { title: { zh: '送达批复', en: 'serve the approval' }, places: after, decide: serveApproval },
    'copy-approval': { title: { zh: '抄送报告和批复', en: 'copy the report and its approval' }, places: after, decide: copyApproval },
    'record-carrying-out': {
      title: { zh: '登记发生单位报告的落实情况', en: "record the unit's report on the carrying-out" },
      places: after,
      decide: recordCarryingOut,
    },
    'record-handling-refused': {
      title: { zh: '登记拖延或者拒绝落实处理意见', en: 'record that the handling is delayed or refused' },
      places: after,
      decide: recordHandlingRefused,
    },
    'record-handed-over': { title: { zh: '登记已移交', en: 'record a hand-over' }, places: staying(...lifetime), decide: recordHandedOver },
  },
  changes: { ...serviceChanges, ...handoverChanges },
  facts: { 'approval.received': receivedFacts, 'approval.served': servedFacts, 'approval.copied': plain },
  gates: approvalForm,
  handovers: approvalHandovers,
};
