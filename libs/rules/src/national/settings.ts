import type { Setting } from '../pack';

/** Unsettled law that no clock of its own shows; each with the reading that is followed unless a place says otherwise. */
export const settings: readonly Setting[] = [
  {
    name: 'closing',
    value: 'with-approval',
    note: {
      zh: '条例未规定何为“结案”：批复之日即为结案之日；另行结案的取 own-act',
      en: 'The regulation does not say what closing is: the day of the approval, unless it is an act of its own (own-act)',
    },
  },
];
