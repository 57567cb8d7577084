// Written by `npm run docs` from the themes of the domain.

/** Names of the updates, by theme in the order of a life. Each is a command of the same name. */
export const rectificationUpdates = {
  items: [
    'open-rectification',
    'record-items',
    'end-item',
    'record-self-report',
    'judge-item',
    'ask-item-period',
    'decide-item-period',
    'record-payment',
    'record-discipline',
    'record-letter',
    'review-items',
  ],
  followUp: ['record-follow-up'],
  evaluation: [
    'start-evaluation',
    'record-item-result',
    'record-referral-outcome',
    'record-evaluation-report',
    'approve-evaluation',
    'publish-evaluation',
    'file-evaluation',
  ],
  consequences: ['set-new-period', 'order-follow-up-evaluation', 'hand-over-accountability', 'propose-interview', 'record-consequence'],
  archive: ['archive-evaluation', 'note-irregularity'],
} as const;

/** What other streams tell it, by signal. */
export const rectificationHears = ['hear-case'] as const;
