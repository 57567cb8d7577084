import type { Words } from '../words';

export const ledger: Words['ledger'] = {
  title: 'Ledger',
  show: 'Show',
  kinds: { all: 'everything', acts: 'acts', reminders: 'reminders and entries of the system' },
  of: (shown, all) => `${shown} of ${all} shown`,
  seq: 'No.',
  what: 'What',
  when: 'When it was true',
  recorded: 'When it was recorded',
  forWhom: 'Whose act',
  who: 'Entered by',
  papers: 'Papers',
  bySystem: 'the system',
  signedBy: (person) => `signed or handled by ${person}`,
  mandate: (mandate) => `on the authority of ${mandate}`,
  whole: (entries) => `The ${entries} entries of this case are as they were written`,
  how: '(every hash computed anew, and compared with receipts, documents and reminders)',
  differs: (n) => `The ledger of this case differs from what was written in ${n} places`,
  difference: (seq, what) => (seq === null ? what : `Entry ${seq}: ${what}`),
  whatToDo: 'Stop the work on this case and tell the administrator at once; do not mend it yourself.',
};
