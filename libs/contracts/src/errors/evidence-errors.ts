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
    ['本案没有归入该文件（{document}）。', 'The document {document} is not filed in this case.'],
    ['请先归入该文件，再登记证据。', 'File the document first, then register the evidence.'],
  ),
  'evidence-held-by-another': entry(
    409,
    [
      '证据 {ref} 现由{holder}保管，只能由其移交、返还或者处理。',
      'The evidence {ref} is held by {holder}, which alone can hand it over, return or dispose of it.',
    ],
    ['请核对保管单位；有漏记移交的，请先补记。', 'Check who holds it; if a hand-over was not recorded, record that first.'],
  ),
  'evidence-to-oneself': entry(
    422,
    ['证据 {ref} 的移交单位和接收单位相同。', 'The evidence {ref} would be handed over to the body that gives it.'],
    ['请核对接收单位。', 'Check the receiver.'],
  ),
  'seal-unexplained': entry(
    422,
    ['证据 {ref} 的封条破损或者重新封存，未说明情况。', 'The seal of the evidence {ref} is broken or new, and no explanation is given.'],
    ['请填写封存状态说明。', 'Explain the state of the seal.'],
  ),
  'task-unknown': entry(
    422,
    ['工作计划中没有编号为 {ref} 的任务。', 'The work plan has no task {ref}.'],
    ['请核对任务编号。', 'Check the reference.'],
  ),
  'task-due-before-plan': entry(
    422,
    ['任务 {ref} 的完成日期 {due} 早于计划日期 {planned}。', 'The task {ref} is due on {due}, before it was planned on {planned}.'],
    ['请核对完成日期。', 'Check the day.'],
  ),
};
