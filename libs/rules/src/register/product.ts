import { isGivenDay, limitText } from '@app/clock';
import type { ClockRule, Source, Text } from '@app/clock';
import { gateOf } from '../law-sheet';
import { clocksIn, releasePacks } from '../local/packs';
import { competenceTable } from '../national/jurisdiction/table';
import { scopeRules } from '../national/assessment/scope-rules';
import { levelThresholds } from '../national/assessment/thresholds';
import { national } from '../national/pack';

/** A rule as the product holds it: an id may have several, such as the versions of one rule. */
export interface ProductRule {
  readonly id: string;
  readonly title: Text;
  /** What follows from it, beside its title. */
  readonly says: Text | null;
  readonly sources: readonly Source[];
}

/** Every rule that the product holds as data, in the order of its packs. */
export function productRules(): readonly ProductRule[] {
  return [
    ...Object.values(national.clocks).flat().map(ofClock),
    ...clocksIn(releasePacks).map(ofClock),
    ...[...national.gates, ...releasePacks.flatMap(({ gates, vettingSteps }) => [...gates, ...vettingSteps.map(gateOf)])].map(
      ({ id, title, basis, bases = [] }) => ({
        id,
        title,
        says: null,
        sources: [basis, ...bases.map((one) => one.basis)],
      }),
    ),
    ...national.conflicts.map(({ id, title, basis }) => ({ id, title, says: null, sources: basis })),
    ...levelThresholds.map(({ id, title, basis, bounds, highest }) => ({ id, title, says: null, sources: [basis, bounds, highest] })),
    ...Object.values(scopeRules).map(({ rule, text, basis }) => ({ id: rule, title: text, says: null, sources: [basis] })),
    ...competenceRules(),
  ];
}

function competenceRules(): readonly ProductRule[] {
  const { rules, raising } = competenceTable;
  return [
    ...rules.map((rule) => {
      const title = rule.kind === 'open' ? rule.question : rule.by.ordinary.title;
      return {
        id: rule.id,
        title: { zh: `由谁调查：${title.zh}`, en: `Who investigates: ${title.en}` },
        says: null,
        sources: [rule.basis],
      };
    }),
    ...raising.grounds.map(({ id, title, decides, basis }) => ({
      id,
      title,
      says: { zh: `决定：${decides.zh}`, en: `decided by ${decides.en}` },
      sources: [basis],
    })),
  ];
}

function ofClock({ id, title, basis, limit, startTitle, inForce }: ClockRule): ProductRule {
  const limits = limit.map((one) => limitText(one.limit));
  const given = limit.every((one) => isGivenDay(one.limit));
  const zh = given ? `至${startTitle.zh}` : `${limits.map((one) => one.zh).join('、')}，自${startTitle.zh}起`;
  const en = given ? `until ${startTitle.en}` : `${limits.map((one) => one.en).join(', ')} from ${startTitle.en}`;
  const since = inForce === undefined ? { zh: '', en: '' } : { zh: `；${inForce.from} 起适用`, en: `; in force since ${inForce.from}` };
  return { id, title, says: { zh: zh + since.zh, en: en + since.en }, sources: basis };
}
