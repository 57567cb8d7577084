import type { Fact, Text } from '@app/clock';
import type { ProcedureKind } from '@app/streams';
import { factVocabulary } from '../facts/vocabulary';
import type { FactWord } from '../facts/word';

/** What is wrong with one fact of a list. */
export interface FactFault {
  /** Place in the list, from 0. */
  readonly index: number;
  readonly field: 'fact' | 'value' | 'days' | 'ref';
  readonly reason: Text;
  /** The names or codes that would be right. */
  readonly known: readonly string[];
}

/** Facts that the vocabulary of the procedure does not know, or that lack what their name asks for. */
export function factFaults(procedure: ProcedureKind, facts: readonly Fact[]): readonly FactFault[] {
  const words = new Map(factVocabulary(procedure).map((word) => [word.fact, word]));
  return facts.flatMap((fact, index) => {
    const word = words.get(fact.fact);
    return (word === undefined ? unknownName(fact, [...words.keys()]) : faultsOf(fact, word)).map((fault) => ({ index, ...fault }));
  });
}

type Fault = Omit<FactFault, 'index'>;

function unknownName({ fact }: Fact, known: readonly string[]): readonly Fault[] {
  return [{ field: 'fact', reason: { zh: `没有名为“${fact}”的事实`, en: `There is no fact named "${fact}"` }, known }];
}

function faultsOf(fact: Fact, word: FactWord): readonly Fault[] {
  const faults: Fault[] = [];
  const codes = word.values.map(({ code }) => code);
  if (codes.length > 0 && !codes.includes(fact.value ?? '')) {
    const reason = {
      zh: `“${word.title.zh}”的 value 应为 ${codes.join('、')} 之一`,
      en: `value of "${fact.fact}" must be one of ${codes.join(', ')}`,
    };
    faults.push({ field: 'value', reason, known: codes });
  }
  if (word.days === 'required' && fact.days === undefined) faults.push(missing('days', word, '天数', 'natural days'));
  if (word.ref === 'required' && fact.ref === undefined) faults.push(missing('ref', word, '编号', 'a reference'));
  return faults;
}

function missing(field: 'days' | 'ref', word: FactWord, zh: string, en: string): Fault {
  return { field, reason: { zh: `“${word.title.zh}”缺少 ${field}（${zh}）`, en: `"${word.fact}" needs ${field} (${en})` }, known: [] };
}
