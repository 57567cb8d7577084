export type Purpose = 'invite-procuratorate' | 'tell-commission' | 'invite-adviser' | 'hand-over-crime-clue' | 'hand-over-official-clue';

interface Template {
  readonly title: string;
  /** What is asked, after the sentence that tells the accident; `{subject}` is the clue. */
  readonly request: string;
}

const decree = '《生产安全事故报告和调查处理条例》';

export const templates: Readonly<Record<Purpose, Template>> = {
  'invite-procuratorate': {
    title: '邀请派员参加事故调查',
    request: `根据${decree}第二十二条关于“应当邀请人民检察院派人参加”的规定，现邀请贵院派员参加事故调查组。请将派员参加、同步介入或者不派员及其理由函复。`,
  },
  'tell-commission': {
    title: '通报事故调查情况',
    request: `事故调查组已依据${decree}组成，现将有关情况通报贵委。请根据职责决定派员参加或者同步开展工作；调查中发现的公职人员问题线索将及时移送。`,
  },
  'invite-adviser': {
    title: '邀请协助事故调查法律工作',
    request: `根据${decree}第二十二条关于聘请有关专家参与调查的规定，现邀请贵方就调查中的法律问题提出意见。请予函复。`,
  },
  'hand-over-crime-clue': {
    title: '移送涉嫌犯罪线索',
    request: `调查中发现涉嫌犯罪线索：{subject}。根据${decree}第二十六条的规定，现将有关材料移送贵单位依法处理。请予签收并函告受理情况。`,
  },
  'hand-over-official-clue': {
    title: '移送公职人员问题线索',
    request:
      '调查中发现公职人员问题线索：{subject}。根据《行政执法机关移送涉嫌犯罪案件的规定》第十九条，现将有关材料移送贵单位依法处理。请予签收并函告受理情况。',
  },
};
