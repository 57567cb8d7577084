import { conflicts, project } from '@app/clock';
import type { Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';
import { national } from './pack';

const { calendar } = releaseInForce();

test('T-10, SV-06 against IN-01 (493 art 29) and AP-01 (art 32): Wuyi, 2023-04-17, noticed on 2023-04-21: supervision to 2023-06-20, investigation and approval to 2023-07-01', () => {
  const facts: Fact[] = [
    { fact: 'accident.occurred', at: '2023-04-17T06:01:00.000Z' },
    { fact: 'supervision.level', at: '2023-04-20', value: 'major' },
    { fact: 'supervision.notice-received', at: '2023-04-21' },
  ];
  const rules = (['investigation', 'supervision'] as const).flatMap((procedure) => releaseLaw(procedure, '330784').sheet.clocks);
  const found = conflicts(project(rules, facts, calendar, '2023-04-22T00:00:00.000Z'), national.conflicts, calendar);
  expect(found).toMatchObject([{ id: 'T-10:SV-06', binding: 'SV-06', bindingDay: '2023-06-20', otherDay: '2023-07-01' }]);
});
