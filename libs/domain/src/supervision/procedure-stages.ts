import type { CommandName } from './command-name';
import type { Stage } from './stages';

/** Each stage, the orders that may be given in it, and where each leads. */
export const stages = {
  opened: {
    'sign-receipt': ['supervising'],
    'withdraw-notice': ['withdrawn'],
    'hear-case-closed': ['opened'],
    'hear-case-reopened': ['opened'],
    'hear-draft': ['opened'],
    'hear-readdressed': ['opened'],
    'hear-place-corrected': ['opened'],
  },
  supervising: {
    'ask-changes': ['supervising'],
    'agree-vetting': ['vetted', 'supervising'],
    'withdraw-notice': ['withdrawn'],
    'hear-case-closed': ['supervising'],
    'hear-case-reopened': ['supervising'],
    'hear-draft': ['supervising'],
    'hear-readdressed': ['supervising'],
    'hear-place-corrected': ['supervising'],
  },
  vetted: {
    'complete-matters': ['completed'],
    'withdraw-notice': ['withdrawn'],
    'hear-case-closed': ['vetted'],
    'hear-case-reopened': ['supervising'],
    'hear-draft': ['supervising', 'vetted'],
    'hear-readdressed': ['vetted'],
    'hear-place-corrected': ['vetted'],
  },
  completed: {
    release: ['released'],
    'withdraw-notice': ['withdrawn'],
    'hear-case-closed': ['completed'],
    'hear-case-reopened': ['supervising'],
    'hear-draft': ['completed'],
    'hear-readdressed': ['completed'],
    'hear-place-corrected': ['completed'],
  },
  released: {
    'hear-case-closed': ['released'],
    'hear-case-reopened': ['supervising'],
    'hear-draft': ['released'],
    'hear-readdressed': ['released'],
    'hear-place-corrected': ['released'],
  },
  withdrawn: {
    'hear-case-closed': ['withdrawn'],
    'hear-case-reopened': ['withdrawn'],
    'hear-draft': ['withdrawn'],
    'hear-readdressed': ['withdrawn'],
    'hear-place-corrected': ['withdrawn'],
  },
} satisfies Readonly<Record<Stage, Readonly<Partial<Record<CommandName, readonly Stage[]>>>>>;
