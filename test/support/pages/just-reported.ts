import type { Told } from '../../../apps/cli/src/demo/stories';

/** A fire of this evening, of which the duty desk has heard by telephone and told one recipient. Everything in it is invented. */
export const justReported: Told = {
  record: { id: 'pages-reported', name: '一起示例事故', place: '150802', level: '一般' },
  story: {
    record: 'pages-reported',
    intro: { zh: '虚构的示例。', en: 'An invented example.' },
    steps: [
      {
        id: 'report',
        procedure: 'investigation',
        command: 'open',
        at: '2026-11-18T22:40:00+08:00',
        title: { zh: '接报事故', en: 'The accident is reported' },
        by: { organ: '150802-emergency', post: '值班员' },
        data: {
          name: '临河区某食品厂“11·18”火灾事故（示例）',
          place: '150802',
          occurredAt: '2026-11-18T22:10:00+08:00',
          unit: '某食品有限公司',
          deaths: 2,
          seriousInjuries: 4,
          missing: 1,
          trapped: 1,
          evacuated: 36,
          location: '临河区工业路 8 号冷库',
          course: '冷库保温材料起火，明火已扑灭，正在搜救一名下落不明人员。',
          source: '厂方安全员王某',
          suspectedLevel: 'ordinary',
          accidentClass: 'fire',
          investigator: '150802-government',
        },
        documents: [],
        published: {},
        assumed: [],
      },
    ],
  },
};
