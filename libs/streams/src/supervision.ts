// Written by `npm run docs` from the themes of the domain.

/** Names of the updates, by theme in the order of a life. Each is a command of the same name. */
export const supervisionUpdates = {
  notice: ['open-supervision', 'sign-receipt', 'change-notice', 'withdraw-notice', 'record-matter', 'urge'],
  vetting: ['ask-changes', 'agree-vetting'],
  release: ['complete-matters', 'release', 'file-outcome', 'note-irregularity'],
} as const;

/** What other streams tell it, by signal. */
export const supervisionHears = ['hear-readdressed', 'hear-place-corrected', 'hear-level', 'hear-case-end', 'hear-draft', 'hear-case-closed', 'hear-report-published', 'hear-case-reopened'] as const;
