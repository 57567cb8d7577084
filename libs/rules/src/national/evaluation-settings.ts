import type { Setting } from '../pack';

/** What the law leaves open about the evaluation; a place may read it in its own way. */
export const evaluationSettings: readonly Setting[] = [
  {
    name: 'evaluation.filing',
    value: 'asked',
    note: {
      zh: '评估情况报上一级安委会办公室备案：国办发〔2015〕20号和多地规定有此要求，《安全生产法》未规定；默认备案，地方不要求的从其规定',
      en: 'The evaluation is filed with the next higher office: a notice of 2015 and several places ask for it, the Act does not; it is filed unless a place does without',
    },
  },
  {
    name: 'evaluation.approval',
    value: 'not-asked',
    note: {
      zh: '评估报告是否须经本级人民政府批准，未见规定：默认不须批准即可公布；批准的予以登记，地方要求批准的从其规定',
      en: 'No text says whether a government has to approve the evaluation report: it is published without, an approval is recorded, and a place may ask for one',
    },
  },
];
