import { caseOf, decide, order, reported } from './level.fixture';

const scope = (data: object, by?: string) =>
  order(
    'determine-scope',
    '2024-03-02 09:00',
    { nature: 'production', unitKind: 'enterprise', applies: 'yes', reason: '经查', ...data },
    by,
  );
const killed = caseOf(reported({ deaths: 1 }));
const harmless = caseOf(reported({ directLossWan: 0 }));

test.each([
  ['LV-06 (article 2): production', killed, {}, 'yes'],
  ['LV-06 (article 2): a nuclear facility is excepted', killed, { nature: 'nuclear-facility', applies: 'no' }, 'no'],
  [
    'LV-07 (article 44(2)): a public institution, by reference',
    killed,
    { unitKind: 'public-institution', applies: 'by-reference' },
    'by-reference',
  ],
  ['LV-07 (article 44(1)): nobody hurt, nothing lost', harmless, { hurt: 0, applies: 'by-decision' }, 'by-decision'],
  ['LV-07: not known whether anybody was hurt', harmless, { applies: 'yes' }, 'unknown'],
])('%s: what follows from the answers stands beside the decision', (_name, state, data, computed) => {
  expect(decide(state, scope(data))).toMatchObject([{ kind: 'scope.determined', data: { ...data, computed } }]);
});

test('LV-07 (article 44(1)): that it is necessary is for a government to say, not for its department', () => {
  const necessary = { hurt: 0, applies: 'by-decision' };
  expect(decide(harmless, scope(necessary, '150802-emergency'))).toMatchObject({
    code: 'no-competence',
    article: '《生产安全事故报告和调查处理条例》第四十四条',
  });
  expect(decide(killed, scope({}, '150802-emergency'))).toMatchObject([{ kind: 'scope.determined' }]);
});

test('it is kept with author, time and reason, and can be taken again', () => {
  const state = caseOf(reported({ deaths: 1 }), scope({}), scope({ nature: 'defence-research', applies: 'no' }));
  expect(state.level.scopes.map(({ applies, reason, by }) => [applies, reason, by.organ])).toEqual([
    ['yes', '经查', '150802-government'],
    ['no', '经查', '150802-government'],
  ]);
});
