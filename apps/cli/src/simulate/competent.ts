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
  /** Bodies by their full names: the one that the law names, or those of its readings. */
  readonly bodies: readonly string[];
  /** What the law leaves open, with the article; null where it names one body. */
  readonly open: string | null;
}

const nobody: Competent = { text: null, organ: null, bodies: [], open: null };

export function competentFor(record: AccidentRecord, place: string | null, law: LawSheet): Competent {
  const level = levelCode(record.level) ?? assessed(record, law);
  const { competence } = law;
  if (competence === undefined || place === null || level === null || record.occurred_at === null) return nobody;
  const question = { level, place, field: fieldOf(record), occurredOn: record.occurred_at.slice(0, 10) };
  return told(competentInvestigator(question, competence));
}

function assessed(record: AccidentRecord, law: LawSheet): Level | null {
  const { deaths, serious_injuries: seriousInjuries, direct_economic_loss_wan: directLossWan, occurred_at } = record;
  const scale = occurred_at === null ? null : thresholdsFor(law.levels ?? [], fieldOf(record), occurred_at.slice(0, 10));
  return scale === null ? null : assessLevel({ deaths, seriousInjuries, directLossWan }, scale).level;
}

function told(answer: CompetenceAnswer): Competent {
  if (answer.kind === 'competent') {
    const { title, organ } = answer.body;
    return { text: title.zh, organ, bodies: [title.zh], open: null };
  }
  const { question, readings } = answer;
  const bodies = readings.flatMap(({ body }) => body?.title.zh ?? []);
  const articles = [...new Set(readings.map(({ basis }) => `${basis.law}${basis.article}`))];
  const text = `未定：${readings.map(({ body }) => body?.title.zh ?? '—').join(' / ')}`;
  return { text, organ: null, bodies, open: `${question.zh}（${articles.join('、')}）` };
}
