export const commandNames = [
  'open-supervision',
  'sign-receipt',
  'ask-changes',
  'agree-vetting',
  'complete-matters',
  'release',
  'withdraw-notice',
  'hear-case-closed',
  'hear-case-reopened',
  'hear-draft',
  'hear-readdressed',
  'hear-place-corrected',
] as const;

export type CommandName = (typeof commandNames)[number];
