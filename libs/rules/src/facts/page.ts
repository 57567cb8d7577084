import type { ProcedureKind } from '@app/streams';
import { factVocabulary } from './vocabulary';
import type { FactWord } from './word';

const titles: Readonly<Record<ProcedureKind, string>> = {
  investigation: 'Investigation 事故调查 (`investigation`)',
  rectification: 'Corrective measures and evaluation 整改和评估 (`rectification`)',
  supervision: 'Supervision 挂牌督办 (`supervision`)',
};

/** The page docs/facts.md as it must stand. */
export function factsPage(): string {
  return [intro, section('investigation'), section('rectification'), section('supervision')].join('\n\n') + '\n';
}

const intro = `<!-- Generated from libs/rules/src/facts; after a change run: UPDATE_DOCS=1 npx jest --selectProjects unit -- libs/rules/src/facts -->

# Facts 事实

Dates are derived from facts. A fact is \`{ "fact": name, "at": when }\`, where \`at\` is an instant
with its offset (\`2022-09-19T09:00:00+08:00\`) or a Beijing day (\`2022-09-19\`). Some carry more: \`value\` (a code), \`days\` (natural days
granted), \`ref\` (a name of your own that ties two facts, such as an appraisal ordered and delivered), \`of\` (the addressee whose it is, where
\`ref\` names its appeal or obstacle; one without \`of\` belongs to the addressee that \`ref\` names). With \`recordedAt\` an
instant says when the fact became known: of several facts with the same name and \`ref\` the one recorded last holds. Facts
that a procedure does not know are passed over.`;

function section(procedure: ProcedureKind): string {
  return [`## ${titles[procedure]}`, '', ...factVocabulary(procedure).map(line)].join('\n');
}

function line(word: FactWord): string {
  const more = carried(word);
  return `- \`${word.fact}\` ${word.title.zh}: ${word.title.en}${more === '' ? '' : ` (${more})`}`;
}

const dayWords: Readonly<Record<FactWord['days'], string>> = {
  none: '',
  optional: '`days`, where `at` is what they are counted from',
  required: '`days`',
};

function carried(word: FactWord): string {
  const values = word.values.map(({ code, title }) => `\`${code}\` ${title.zh}`).join(', ');
  const parts = [values === '' ? '' : `\`value\`: ${values}`, dayWords[word.days], word.ref === 'required' ? '`ref`' : ''];
  return parts.filter((part) => part !== '').join('; ');
}
