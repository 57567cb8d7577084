import { overdueClock } from '../overdue/overdue-clock';
import { overduePaper } from '../overdue/overdue-paper';
import type { DraftText, World } from '../stream/procedure';
import { accidentInWords } from './accident-in-words';
import { divisionOf, unsettled } from './competence/hands';
import { reportLimits } from './governing-clock';
import type { InvestigationState } from './state';

/** report-urging 督办函, report-criticism 通报或者约谈建议, approval-request 请示, supervision-proposal 挂牌督办建议. */
export const overdueTextKinds = ['report-urging', 'report-criticism', 'approval-request', 'supervision-proposal'] as const;

type OverdueTextKind = (typeof overdueTextKinds)[number];

/** Bodies that a paper is from or to: of the investigating government's place unless said. */
type Party = 'team' | 'safety-commission' | 'safety-office' | 'emergency' | 'leader-in-charge' | 'safety-commission-of-province';

interface Template {
  /** The rules of which one has to be overdue: of a report, whichever limit governs the field. */
  readonly rules: readonly string[];
  readonly title: string;
  readonly from: Party;
  readonly to: Party;
  readonly request: string;
}

/** The ladders of convention 4.5 prepare these; what follows from them is for people to decide (T-33). */
const templates: Readonly<Record<OverdueTextKind, Template>> = {
  'report-urging': {
    rules: reportLimits,
    title: '关于尽快提交事故调查报告的督办函',
    from: 'safety-office',
    to: 'team',
    request: '请抓紧完成调查，并书面说明超期原因、目前进展和拟提交报告的日期。',
  },
  'report-criticism': {
    rules: reportLimits,
    title: '关于对事故调查超期予以通报或者约谈的建议',
    from: 'safety-office',
    to: 'safety-commission',
    request: '建议对责任单位予以通报，或者约谈其负责人。是否通报、约谈及其范围，请审定。',
  },
  'approval-request': {
    rules: ['AP-01'],
    title: '关于尽快批复事故调查报告的请示',
    from: 'emergency',
    to: 'leader-in-charge',
    request: '事故调查报告已经提交，尚未批复。请审定批复意见。妥否，请批示。',
  },
  'supervision-proposal': {
    rules: ['JU-21'],
    title: '关于对事故查处实行挂牌督办的建议',
    from: 'safety-office',
    to: 'safety-commission-of-province',
    request: '建议对该起事故的查处实行挂牌督办。是否督办，请审定。',
  },
};

type NameOf = (id: string) => string;

/** What the ladder of an overdue limit says was prepared, as it reads now; null while nothing is overdue. */
export function overdueText(state: InvestigationState, kind: OverdueTextKind, nameOf: NameOf, world: World): DraftText | null {
  const template = templates[kind];
  const overdue = overdueClock(template.rules, state.facts, world);
  if (overdue === null) return null;
  const responsible = government(state, nameOf);
  const paper = {
    title: template.title,
    addressee: partyName(template.to, state, nameOf),
    about: accidentInWords(state),
    responsible,
    request: template.request,
    sender: partyName(template.from, state, nameOf),
  };
  return { kind, text: overduePaper(paper, overdue), missing: state.investigator === unsettled ? ['investigator'] : [] };
}

function government({ investigator }: InvestigationState, nameOf: NameOf): string {
  return investigator === unsettled ? '待核' : nameOf(investigator);
}

function partyName(party: Party, state: InvestigationState, nameOf: NameOf): string {
  const division = state.investigator === unsettled ? state.place : divisionOf(state.investigator);
  if (party === 'team') return `${government(state, nameOf)}事故调查组`;
  if (party === 'leader-in-charge') return `${government(state, nameOf)}分管负责同志`;
  if (party === 'safety-commission-of-province') return nameOf(`${state.place.slice(0, 2)}0000-safety-commission`);
  return nameOf(`${division}-${party}`);
}
