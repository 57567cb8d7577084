export const commandNames = [
  'open-supervision',
  'sign-receipt',
  'ask-changes',
  'agree-vetting',
  'complete-matters',
  'release',
  'withdraw-notice',
  'hear-case-closed',
  'hear-readdressed',
] as const;

export type CommandName = (typeof commandNames)[number];
