/** Names of the updates of a supervision (挂牌督办), by theme in the order of its life. Each is a command of the same name. */
export const supervisionUpdates = {
  notice: ['open-supervision', 'sign-receipt', 'withdraw-notice'],
  vetting: ['ask-changes', 'agree-vetting'],
  release: ['complete-matters', 'release'],
} as const;

/** What the investigation tells it, by signal. */
export const supervisionHears = [
  'hear-case-closed',
  'hear-case-reopened',
  'hear-draft',
  'hear-readdressed',
  'hear-place-corrected',
] as const;
