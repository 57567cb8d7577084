import { wordsOf } from '@app/rules';
import { explanations } from './explanations';
import type { Explanation } from './explanations';
import type { AccidentRecord } from './record.schema';
import { cannotJudge } from './verdict';
import type { Comparison, FactVerdict } from './verdict';

/**
 * What became of a difference. It is explained only for exactly this answer, and only by words that stand in the record; where the record
 * does not tell what would decide it, nothing can be judged. Everything else is a difference.
 */
export function explained(record: AccidentRecord, { fact, official, computed }: Comparison): FactVerdict {
  const known = explanations[`${record.id} ${fact}`];
  if (known === undefined || !covers(known, official, computed)) return { fact, official, computed, verdict: 'different', why: null };
  const { rule, article, why } = known;
  const reason = `${rule} ${article}（${wordsOf(article).zh}）：${why}`;
  const words = wordsIn(record, known);
  if (words === null) return cannotJudge(fact, official, reason, computed);
  return { fact, official, computed, verdict: 'explained', why: `${reason}；记录：${words}` };
}

function covers(known: Explanation, official: Comparison['official'], computed: Comparison['computed']): boolean {
  return known.computed === String(computed) && known.official === String(official);
}

/** The record's words on which the explanation rests, with their field; null where it names none, or they are not there. */
function wordsIn(record: AccidentRecord, { evidence }: Explanation): string | null {
  if (evidence === null) return null;
  const { field, says } = evidence;
  const told = record[field];
  return typeof told === 'string' && told.includes(says) ? `${field}“${told}”` : null;
}
