import type { Words } from '../words';

export const supervisions: Words['supervisions'] = {
  over: 'Supervision',
  overs: { running: 'under way', ended: 'released or withdrawn', all: 'all' },
  step: 'Step',
  stepsToDo: { received: 'not signed for', handling: 'in hand', vetted: 'to be vetted', released: 'to be released' },
  supervisor: 'Supervisor',
  steps: 'Steps',
  standsAt: (step) => `at present: ${step}`,
  lastFeedback: 'Last report',
  noFeedback: 'none yet',
  numbered: (notice, day) => `${notice}, issued on ${day}`,
  unnumbered: (day) => `issued on ${day} (no number)`,
  lightsSay:
    'Overdue: an end of what one has to do oneself has passed; near its end: soon, or beyond the departmental limit; on time: running; paused: the time stands still',
  unrecorded: (step) => `${step}: not recorded`,
  doors: 'What may be done',
  acts: { urge: 'urge', 'decide-interview': 'interview', criticise: 'criticise', release: 'release' },
  none: 'No case is under supervision',
};
