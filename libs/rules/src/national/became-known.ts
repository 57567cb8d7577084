/** The report by which the case was opened: a concealed accident, or one that was told late, accuses nobody of what had passed before it (T-53). */
export const becameKnown = {
  fact: 'accident.known',
  title: { zh: '知悉事故之日', en: 'the day on which the accident became known' },
} as const;
