import type { ClockRule, Post } from '@app/clock';
import type { Article } from '../articles/article';
import { expire, remindDaysBefore } from '../ladder';
import { naturalDays } from '../national/counting';
import { endedWithApproval } from '../national/fallen-approval';

const seed = (law: string, article: string, words: string): Article => ({ source: { law, article, confidence: 'S' }, quote: [words] });

export const jiaozuoEvaluation = seed(
  '焦作市人民政府办公室焦政办〔2016〕25号',
  '二（七）',
  '在事故结案1年内组织对防范整改措施落实情况进行评估，并报上一级政府安全生产委员会办公室备案',
);

export const zhangzhouEvaluation = seed(
  '漳州市安全生产实施意见（文号未见）',
  '二7',
  '并由负责查处事故的地方人民政府在事故结案一年后组织开展评估，评估结果报备上级政府安委会办公室。',
);

export const shijiazhuangEvaluation = seed(
  '石家庄市加强安全生产监管执法实施意见（文号未见）',
  '二（五）',
  '各级政府要在事故结案1年后及时组织开展评估，评估情况报上级人民政府安全生产委员会办公室备案。',
);

export const nanjingEvaluation = seed(
  '南京市人民政府宁政发〔2016〕179号',
  '二（五）',
  '由负责事故查处的地方政府在结案1年后组织评估，评估情况报上一级安委办备案',
);

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

/** Jiaozuo: within a year of closing. */
export const evaluationInJiaozuo: ClockRule = {
  ...rule,
  title: { zh: '结案一年内评估', en: 'Evaluate within a year of closing' },
  basis: [jiaozuoEvaluation.source],
  inForce: until('2016-03-30'),
  limit: [{ limit: { years: 1 } }],
  ladder: [
    remindDaysBefore(30, told, { zh: '距评估期限还有 30 日', en: '30 days left for the evaluation' }),
    expire(told, { zh: '评估期限已届满', en: 'The time for the evaluation has ended' }),
  ],
  settings: [naturalDays],
};

/** Only after a year, and no end is set: the internal one three months later reminds, and is no lateness in law. */
function afterAYear({ source }: Article, from: string): ClockRule {
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

export const evaluationInZhangzhou = afterAYear(zhangzhouEvaluation, '2015-04-02');
export const evaluationInShijiazhuang = afterAYear(shijiazhuangEvaluation, '2015-04-02');
export const evaluationInNanjing = afterAYear(nanjingEvaluation, '2016-08-04');
