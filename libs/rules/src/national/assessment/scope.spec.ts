import { scopeOf } from '@app/domain';
import type { ScopeQuestion } from '@app/domain';
import { scopeRules } from './scope-rules';

const killed: ScopeQuestion = {
  nature: 'production',
  unit: 'enterprise',
  casualties: { deaths: 1, seriousInjuries: null, directLossWan: null },
  hurt: null,
};
const harmless: ScopeQuestion = { ...killed, casualties: { deaths: 0, seriousInjuries: 0, directLossWan: 0 }, hurt: 0 };

test.each([
  ['LV-06 (decree 493, article 2): production', killed, 'yes', '第二条'],
  [
    'LV-06 (article 2): pollution, nuclear, defence research are excepted',
    { ...killed, nature: 'nuclear-facility' as const },
    'no',
    '第二条',
  ],
  [
    'LV-07 (article 44): a public institution, by reference',
    { ...killed, unit: 'public-institution' as const },
    'by-reference',
    '第四十四条第二款',
  ],
  ['LV-07 (article 44): nobody hurt and no loss, by decision', harmless, 'by-decision', '第四十四条第一款'],
  ['not known whether anybody was hurt', { ...harmless, hurt: null }, 'unknown', '第二条'],
])('%s', (_name, question, applies, article) => {
  const answer = scopeOf(question, scopeRules);
  expect([answer.applies, answer.derivation[0]?.basis.article]).toEqual([applies, article]);
});
