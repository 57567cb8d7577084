import type { NotContained, PlaceDocument } from '@app/domain';
import { firstDayUnknown } from '../first-day-unknown';
import { unchecked } from '../standings';

/** The opinion whose clauses are data, and what was found to hold beside it. */
export const zhangzhouDocuments: readonly PlaceDocument[] = [
  {
    id: 'opinion',
    title: '漳州市关于全面加强安全生产监管执法的实施意见',
    number: null,
    issuedOn: null,
    standings: [firstDayUnknown],
  },
  {
    id: 'ordinary-supervision-measures',
    title: '漳州市一般生产安全事故查处挂牌督办办法',
    number: null,
    issuedOn: null,
    standings: [
      {
        from: null,
        standing: 'not-checked',
        why: {
          zh: '2023 年的督办通知据以对死亡一人的事故挂牌督办，可知其存在；文号和正文未见',
          en: 'a notice of 2023 took an accident with one dead under supervision by it, so it exists; number and text were not seen',
        },
        asOf: '2026-11-29',
      },
    ],
  },
  {
    id: 'notice-2023-4',
    title: '漳州市安全生产委员会督办通知（2023年11月21日）',
    number: '漳安委督〔2023〕4号',
    issuedOn: '2023-11-21',
    standings: [
      {
        from: null,
        standing: 'in-force',
        why: {
          zh: '原文已读：由市安委会督办区人民政府，报市安办审核，批复后一年内评估，经申请解除；未提效能部门审核',
          en: 'read in the original: the city commission supervises a district, its office vets, evaluation within a year of the approval, release on application; an efficiency office is not mentioned',
        },
        asOf: '2026-11-29',
      },
    ],
  },
  {
    id: 'normative-documents',
    title: '漳州市行政机关规范性文件管理规定',
    number: '漳政综〔2007〕198号',
    issuedOn: null,
    standings: [
      {
        ...unchecked,
        why: {
          zh: '据转载：议事协调机构不以自己的名义制发规范性文件；现行效力未核对',
          en: 'from a reprint: coordinating bodies issue no normative documents in their own name; whether it still stands was not checked',
        },
      },
    ],
  },
];

export const zhangzhouLacks: readonly NotContained[] = [
  {
    topic: { zh: '申请人民法院强制执行', en: 'enforcement through the court' },
    note: { zh: '该意见没有这一内容；其他地方规定未核对', en: 'not in the opinion; other rules of the place were not checked' },
  },
  {
    topic: { zh: '重大行政处罚备案', en: 'filing of heavy penalties' },
    note: { zh: '该意见没有这一内容；其他地方规定未核对', en: 'not in the opinion; other rules of the place were not checked' },
  },
  {
    topic: { zh: '挂牌督办单位和办理期限', en: 'who supervises, and in how many days' },
    note: {
      zh: '该意见未写明；《漳州市一般生产安全事故查处挂牌督办办法》的正文未见，2023 年的督办通知没有写明日数',
      en: "not said in the opinion; the text of the city's measures on ordinary accidents was not seen, and the notice of 2023 has no number of days",
    },
  },
];
