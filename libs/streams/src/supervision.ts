// Written by `npm run docs` from the themes of the domain.

/** Names of the updates, by theme in the order of a life. Each is a command of the same name. */
export const supervisionUpdates = {
  notice: ['open-supervision', 'sign-receipt', 'withdraw-notice'],
  vetting: ['ask-changes', 'agree-vetting'],
  release: ['complete-matters', 'release', 'note-irregularity'],
} as const;

/** What other streams tell it, by signal. */
export const supervisionHears = [
  'hear-readdressed',
  'hear-place-corrected',
  'hear-draft',
  'hear-case-closed',
  'hear-case-reopened',
] as const;
