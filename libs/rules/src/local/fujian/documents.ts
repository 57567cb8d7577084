import type { NotContained, PlaceDocument } from '@app/domain';
import { unchecked } from '../standings';

export const fujianDocuments: readonly PlaceDocument[] = [
  {
    id: 'joint-opinion',
    title: '福建省司法厅、福建省应急管理厅关于进一步发挥法治保障作用协同加强安全生产监管执法工作的实施意见',
    number: '闽司〔2021〕191号',
    issuedOn: '2021-12-17',
    standings: [unchecked],
  },
  {
    id: 'safety-regulations',
    title: '福建省安全生产条例（2024年5月29日修订）',
    number: null,
    issuedOn: '2024-05-29',
    standings: [
      {
        from: '2024-09-01',
        standing: 'in-force',
        why: {
          zh: '据转载自 2024 年 9 月 1 日起施行；事故调查处理的条文（第五十七条以下）未见',
          en: 'in force since 1 September 2024, from a reprint; its articles on investigations (from article 57) were not seen',
        },
        asOf: '2026-11-29',
      },
    ],
  },
  {
    id: 'larger-supervision-measures',
    title: '福建省较大生产安全事故查处挂牌督办办法',
    number: '闽安委〔2019〕3号',
    issuedOn: null,
    standings: [
      {
        ...unchecked,
        why: {
          zh: '据转载：省政府安委会对设区市的较大事故挂牌督办；第四条以下未见，现行效力未核对',
          en: 'from a reprint: the commission of the province supervises larger accidents of its cities; not seen from article 4 on, and whether it still stands was not checked',
        },
      },
    ],
  },
];

const notInIt = { zh: '该意见没有这一内容；其他地方规定未核对', en: 'not in the opinion; other rules of the place were not checked' };

export const fujianLacks: readonly NotContained[] = [
  { topic: { zh: '人民检察院参加调查', en: 'the procuratorate in the investigation' }, note: notInIt },
  {
    topic: { zh: '挂牌督办', en: 'supervised case' },
    note: {
      zh: '该意见没有这一内容；另有闽安委〔2019〕3号，第四条以下未见',
      en: 'not in the opinion; there are measures of 2019, not seen from article 4 on',
    },
  },
  { topic: { zh: '提级调查', en: 'raising' }, note: notInIt },
  { topic: { zh: '整改措施落实情况评估', en: 'evaluation' }, note: notInIt },
  { topic: { zh: '涉嫌犯罪案件移送', en: 'referral' }, note: notInIt },
  { topic: { zh: '申请人民法院强制执行', en: 'enforcement through the court' }, note: notInIt },
  { topic: { zh: '举报投诉', en: 'complaints' }, note: notInIt },
  { topic: { zh: '约谈', en: 'interview' }, note: notInIt },
];
