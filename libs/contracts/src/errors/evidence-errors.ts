import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in evidence, meetings and the work plan. */
export const evidenceErrors: ErrorEntries = {
  'evidence-unknown': entry(
    422,
    ['没有登记过编号为 {ref} 的证据。', 'No evidence {ref} is registered.'],
    ['请核对证据编号。', 'Check the reference.'],
  ),
  'evidence-file-unknown': entry(
    422,
    ['本案没有归入编号为 {document} 的文件。', 'No document {document} is filed in this case.'],
    ['请先归入该文件，再登记证据。', 'File the document first, then register the evidence.'],
  ),
  'evidence-held-by-another': entry(
    409,
    ['证据 {ref} 现由 {holder} 保管，只能由其移交、返还或者处理。', 'The evidence {ref} is held by {holder}, who alone can let it go.'],
    ['请核对保管单位；漏记的移交请先补记。', 'Check who holds it; record a hand-over that was left out first.'],
  ),
  'evidence-to-oneself': entry(
    422,
    ['证据 {ref} 的移交单位和接收单位相同。', 'The evidence {ref} is handed over to the one who gives it.'],
    ['请核对接收单位。', 'Check the receiver.'],
  ),
  'seal-unexplained': entry(
    422,
    ['证据 {ref} 的封条破损或者重新封存，没有说明情况。', 'The seal of the evidence {ref} is broken or new, and nothing explains it.'],
    ['请填写封存状态说明。', 'Fill in the remark.'],
  ),
  'task-unknown': entry(
    422,
    ['工作计划中没有编号为 {ref} 的任务。', 'The plan has no task {ref}.'],
    ['请核对任务编号。', 'Check the reference.'],
  ),
  'task-due-before-plan': entry(
    422,
    ['任务 {ref} 的完成日期 {due} 早于计划日期 {planned}。', 'The task {ref} is due on {due}, before it was planned on {planned}.'],
    ['请核对完成日期。', 'Check the day.'],
  ),
};
