import type { ClockRule, Post, Source } from '@app/clock';
import { expire, remindDaysBefore } from '../ladder';
import { naturalDays } from '../national/counting';
import { endedWithApproval } from '../national/fallen-approval';

const told: readonly Post[] = ['handler', 'department-head'];

const rule = {
  id: 'EV-09',
  actor: 'investigating-government',
  start: 'case.closed',
  startTitle: { zh: '结案之日', en: 'the closing' },
  stop: ['evaluation.reported'],
  roll: 'none',
  undone: [endedWithApproval('case.closed', 'evaluation.reported')],
  suspensions: [],
} as const;

// The Act as amended in 2021 stands above them from its first day (T-12); of two of them no day is known, and none before the notice that they carry out.
const until = (from: string) => ({ from, to: '2021-08-31', chosenBy: 'approval.issued' });

/** Within a year of closing. */
export function evaluationWithinAYear(source: Source, from: string): ClockRule {
  return {
    ...rule,
    title: { zh: '结案一年内评估', en: 'Evaluate within a year of closing' },
    basis: [source],
    inForce: until(from),
    limit: [{ limit: { years: 1 } }],
    ladder: [
      remindDaysBefore(30, told, { zh: '距评估期限还有 30 日', en: '30 days left for the evaluation' }),
      expire(told, { zh: '评估期限已届满', en: 'The time for the evaluation has ended' }),
    ],
    settings: [naturalDays],
  };
}

/** Only after a year, and no end is set: the internal one three months later reminds, and is no lateness in law. */
export function evaluationAfterAYear(source: Source, from: string): ClockRule {
  return {
    ...rule,
    title: { zh: '结案一年后评估', en: 'Evaluate after a year from closing' },
    basis: [source],
    inForce: until(from),
    layer: 'house',
    limit: [{ limit: { months: 15 } }],
    opens: { limit: [{ limit: { years: 1 } }], basis: source },
    ladder: [
      {
        name: 'opens',
        at: { opens: true },
        to: told,
        action: 'remind',
        text: { zh: '结案已满一年，自今日起可以组织评估', en: 'A year after closing the evaluation can be made' },
      },
      expire(told, {
        zh: '结案满一年后三个月，尚未评估（内部期限）',
        en: 'Three months after that year nothing is evaluated (internal limit)',
      }),
    ],
    settings: [
      naturalDays,
      {
        name: 'house.evaluation-after-year-months',
        value: '15',
        note: {
          zh: '内部规则：结案一年后及时评估，未规定截止日期，自结案之日起按十五个月提醒，逾期显示黄色',
          en: 'Internal rule: evaluated promptly after a year, without a last day; there is a reminder fifteen months after closing, and amber once that has passed',
        },
      },
    ],
  };
}
