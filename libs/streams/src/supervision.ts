// Written by `npm run docs` from the themes of the domain.

/** Names of the updates, by theme in the order of a life. Each is a command of the same name. */
export const supervisionUpdates = {
  notice: [
    'open-supervision',
    'sign-receipt',
    'change-notice',
    'withdraw-notice',
    'record-notice-approval',
    'record-notice-copies',
    'record-notice-publication',
    'extend-notice-limit',
    'pause-supervision',
    'resume-supervision',
    'keep-notice-limit',
  ],
  meanwhile: ['report-progress', 'record-matter', 'urge', 'record-dispatch'],
  letters: [
    'propose-letter',
    'send-letter',
    'drop-letter',
    'record-letter-answer',
    'decide-interview',
    'record-interview-material',
    'record-interview',
    'publish-interview',
    'record-interview-report',
  ],
  vetting: [
    'ask-changes',
    'agree-vetting',
    'refuse-vetting',
    'circulate-text',
    'record-member-opinion',
    'settle-member-opinion',
    'record-vetting-meeting',
  ],
  release: [
    'complete-matters',
    'apply-release',
    'decline-release',
    'judge-filing',
    'release',
    'file-outcome',
    'revoke-release',
    'note-irregularity',
  ],
} as const;

/** What other streams tell it, by signal. */
export const supervisionHears = [
  'hear-readdressed',
  'hear-place-corrected',
  'hear-level',
  'hear-case-end',
  'hear-draft',
  'hear-case-closed',
  'hear-report-published',
  'hear-case-reopened',
] as const;
