import type { Text } from '@app/clock';
import type { World } from '../../stream/procedure';
import { divisionOf } from '../competence/hands';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import type { Addressee } from './addressees';
import { knownLevel } from './known-level';
import { rankOfOrgan } from './rank-of-organ';

/** What governments, and the State Council's department, owe to those above them; both say 立即 and neither has an hour. */
export function governmentsAbove(state: InvestigationState, world: World): readonly Wanted[] {
  return [...countyGovernment(state), ...stateCouncil(state, world)];
}

const nextHigher: Text = {
  zh: '县级人民政府应当立即向上一级人民政府报告，必要时可以越级（《突发事件应对法》第十七条）',
  en: 'the county government reports to the next higher government at once, skipping levels where necessary (Emergency Response Law, article 17)',
};

/** RP-09. A report that skipped to the State Council has passed the next one. */
function countyGovernment(state: InvestigationState): readonly Wanted[] {
  const { place, reportedAt } = state;
  const owner = `${place}-government`;
  if (rankOfOrgan(owner) !== 'county' || told(state, place, ['higher-government', 'state-council'])) return [];
  return [asked(owner, 'higher-government', reportedAt, nextHigher)];
}

const councilNote: Text = {
  zh: '接到特别重大、重大事故报告后应当立即报告国务院（《生产安全事故报告和调查处理条例》第十条）',
  en: 'a major or extraordinary accident is reported to the State Council at once (decree 493, article 10)',
};

/** RP-07: the State Council's department that has the report, and the government of the province whose department has it. */
function stateCouncil(state: InvestigationState, world: World): readonly Wanted[] {
  const level = knownLevel(state, world);
  if (level !== 'major' && level !== 'extraordinary') return [];
  const first = new Map<string, string>();
  for (const { organ, receivedAt } of state.reporting.chain) {
    const rank = rankOfOrgan(organ);
    const owner = rank === 'provincial' ? `${divisionOf(organ)}-government` : organ;
    const before = first.get(owner);
    if (rank === 'county' || rank === 'city' || (before !== undefined && before <= receivedAt)) continue;
    first.set(owner, receivedAt);
  }
  const open = [...first].filter(([owner]) => !told(state, divisionOf(owner), ['state-council']));
  return open.map(([owner, since]) => asked(owner, 'state-council', since, councilNote));
}

function told({ reporting }: InvestigationState, division: string, to: readonly Addressee[]): boolean {
  return reporting.notices.some(({ addressee, by }) => to.includes(addressee) && by !== undefined && divisionOf(by) === division);
}

function asked(owner: string, addressee: Addressee, since: string, note: Text): Wanted {
  return { ...wanted('record-notice', owner, since, { note }), id: `record-notice:${addressee}:${owner}` };
}
