import { assessLevel, competentInvestigator, thresholdsFor } from '@app/domain';
import type { CompetenceAnswer, LawSheet, Level } from '@app/domain';
import { levelCode } from './feed';
import { fieldOf } from './reading';
import type { AccidentRecord } from './record.schema';

/** Who the law makes responsible for the record's accident. */
export interface Competent {
  readonly text: string | null;
  /** Null where the register holds no such organ, or the law does not settle it. */
  readonly organ: string | null;
  /** Patterns by which a published text names the body. */
  readonly kinds: readonly RegExp[];
}

export function competentFor(record: AccidentRecord, place: string | null, law: LawSheet): Competent {
  const level = levelCode(record.level) ?? assessed(record, law);
  const { competence } = law;
  if (competence === undefined || place === null || level === null || record.occurred_at === null)
    return { text: null, organ: null, kinds: [] };
  const question = { level, place, field: fieldOf(record), occurredOn: record.occurred_at.slice(0, 10) };
  return told(competentInvestigator(question, competence.places, competence.table));
}

function assessed(record: AccidentRecord, law: LawSheet): Level | null {
  const { deaths, serious_injuries: seriousInjuries, direct_economic_loss_wan: directLossWan, occurred_at } = record;
  const scale = occurred_at === null ? null : thresholdsFor(law.levels ?? [], fieldOf(record), occurred_at.slice(0, 10));
  return scale === null ? null : assessLevel({ deaths, seriousInjuries, directLossWan }, scale).level;
}

function told(answer: CompetenceAnswer): Competent {
  if (answer.kind === 'unknown') {
    const readings = answer.readings.map(({ body }) => body?.title.zh ?? '—');
    return { text: `未定：${readings.join(' / ')}`, organ: null, kinds: [] };
  }
  const { kind, title, organ } = answer.body;
  const named = kind === 'mine-safety-agency' ? /(煤矿|矿山)安全监察局/ : new RegExp(`^${title.zh}`);
  return { text: title.zh, organ, kinds: [named] };
}
