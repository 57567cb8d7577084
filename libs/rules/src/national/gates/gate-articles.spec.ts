import { articleOfGate } from '@app/domain';
import { national } from '../pack';
import { draftVetted } from './draft-vetted';
import { supervisionVetting } from './supervision-vetting';

const determined = (...values: readonly string[]) =>
  values.map((value, day) => ({ fact: 'level.determined', at: `2023-01-1${day}`, value }));
const notice = '《国务院办公厅关于加强安全生产监管执法的通知》（国办发〔2015〕20号）（条次未见）';
const measures = '《重大事故查处挂牌督办办法》（安委〔2010〕6号）第八条';

describe.each([draftVetted, supervisionVetting])('SV-29: $id names the rule that binds over this level', (gate) => {
  test.each([
    [[], notice],
    [['ordinary'], notice],
    [['larger'], notice],
    [['major'], measures],
    [['extraordinary'], notice],
    [['larger', 'major'], measures],
    [['major', 'larger'], notice],
  ])('%j', (levels, article) => {
    expect(articleOfGate(gate, determined(...levels))).toBe(article);
  });
});

test('every other gate stands on its own article', () => {
  const others = national.gates.filter(({ bases }) => bases === undefined);
  expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(['report-complete', 'procuratorate-invited', 'approval-form']));
  for (const gate of others) expect(articleOfGate(gate, determined('major'))).toBe(`${gate.basis.law}${gate.basis.article}`);
});
