export const commandNames = [
  'report-accident',
  'determine-level',
  'form-team',
  'invite-procuratorate',
  'record-procuratorate-answer',
  'order-appraisal',
  'deliver-appraisal',
  'ask-extension',
  'grant-extension',
  'refuse-extension',
  'revoke-extension',
  'record-supervision',
  'submit-report',
  'approve',
  'publish-report',
  'close',
  'hear-supervision-opened',
  'hear-vetting-agreed',
  'hear-supervision-released',
  'hear-supervision-withdrawn',
] as const;

export type CommandName = (typeof commandNames)[number];
