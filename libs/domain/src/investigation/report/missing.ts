import type { Act, Rejection } from '@app/streams';
import type { LawSheet } from '../../stream/law-sheet';
import type { Gate } from '../../stream/procedure';
import { reject } from '@app/streams';
import { article } from '../articles';
import { refuseUndocumented } from '../documents/refuse-undocumented';
import type { InvestigationState } from '../state';
import { checkItems, reportParts } from './content';
import { nameOf, unsigned } from './members';

const gate = 'report-complete';

/**
 * What a report still lacks before it can be submitted, in the order of the report: parts, the evaluation of the rescue and the
 * evidence (article 30; 应急条例 article 27), which of the registered items are attached, the nature, items of the checklist, a draft of the text as it is, and signatures of it
 * (`signature <member>`). The special part and the checklist are asked for unless the pack leaves them open.
 */
export function missingInReport(state: InvestigationState, { settings }: LawSheet): readonly string[] {
  const { parts, catalogue, checks, nature, current } = state.drafting;
  const attached = catalogue.length > 0 || state.evidence.items.length === 0;
  const asked = reportParts.filter((part) => part !== 'technicalAndManagement' || settings['report.specialPart'] !== 'optional');
  const checked = settings['report.checklist'] === 'optional' ? [] : checkItems;
  return [
    ...asked.filter((part) => parts[part] === undefined),
    ...(attached ? [] : ['catalogue']),
    ...(nature === null ? ['nature'] : []),
    ...checked.filter((item) => checks[item] === undefined),
    ...(current === null ? ['draft'] : []),
    ...unsigned(state).map((signatory) => `signature ${nameOf(signatory)}`),
  ];
}

/** Refuses the submission of a report that is not complete, with all that is missing, and one that no filed report shows. */
export function refuseIncomplete(state: InvestigationState, act: Act, law: LawSheet): Rejection | null {
  if (!law.gates.some(({ id }) => id === gate)) return null;
  const missing = missingInReport(state, law);
  if (missing.length === 0) return refuseUndocumented(state, act, 'report', article('三十'));
  const onlyEvaluation = missing.length === 1 && missing[0] === 'rescueEvaluation';
  const basis = onlyEvaluation ? '《生产安全事故应急条例》第二十七条' : article('三十');
  return reject('report-incomplete', { missing: missing.join(',') }, { article: basis });
}

/** Held by the team until nothing is missing; a submitted report has passed it. */
export function reportComplete(state: InvestigationState, law: LawSheet): readonly Gate[] {
  if (!law.gates.some(({ id }) => id === gate)) return [];
  const writing = state.stage === 'reported' || state.stage === 'investigating';
  const shut = writing && missingInReport(state, law).length > 0;
  const since = state.report === null ? state.stageSince : state.report.submittedAt;
  return [{ gate, state: shut ? 'shut' : 'open', holder: 'investigation-team', since }];
}
