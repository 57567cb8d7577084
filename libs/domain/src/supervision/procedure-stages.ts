import type { CommandName } from './command-name';
import type { Stage } from './stages';

/** Each stage, the orders that may be given in it, and where each leads. */
export const stages = {
  opened: { 'sign-receipt': ['supervising'], 'withdraw-notice': ['withdrawn'], 'hear-case-closed': ['opened'] },
  supervising: {
    'ask-changes': ['supervising'],
    'agree-vetting': ['vetted'],
    'withdraw-notice': ['withdrawn'],
    'hear-case-closed': ['supervising'],
  },
  vetted: { 'complete-matters': ['completed'], 'withdraw-notice': ['withdrawn'], 'hear-case-closed': ['vetted'] },
  completed: { release: ['released'], 'withdraw-notice': ['withdrawn'], 'hear-case-closed': ['completed'] },
  released: { 'hear-case-closed': ['released'] },
  withdrawn: { 'hear-case-closed': ['withdrawn'] },
} satisfies Readonly<Record<Stage, Readonly<Partial<Record<CommandName, readonly Stage[]>>>>>;
