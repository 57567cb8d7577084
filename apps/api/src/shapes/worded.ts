import type { Source, Step, Text } from '@app/clock';
import { wordsOf } from '@app/rules';

/** A source with the words of its article. They are looked up when it is read: what is stored names the article only. */
export interface WordedSource extends Source {
  readonly articleText: Text;
}

export interface WordedStep extends Step {
  readonly basis?: WordedSource;
}

export function worded(source: Source): WordedSource {
  return { ...source, articleText: wordsOf(`${source.law}${source.article}`) };
}

export function wordedStep({ basis, ...step }: Step): WordedStep {
  return basis === undefined ? step : { ...step, basis: worded(basis) };
}
