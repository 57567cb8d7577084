import { decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { approvalPaper, government, linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { forming } from './forming';

const world = { now: '2022-10-30T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };
const ready = (state: InvestigationState) => forming.commands?.['form-team']?.ready?.(state, world);

test('articles 19, 20: a government forms its team once; the next one, to whom the case goes, has none yet', () => {
  expect(ready(linhe())).toBeNull();
  expect(ready(linhe(team))).toMatchObject({ code: 'already-done', params: { command: 'form-team' } });
  expect(ready({ ...linhe(team), investigator: '150800-government' })).toBeNull();
});

test('JU-12, article 22, AP-17: a procuratorate is invited, and no commission sends people; what was formed so on paper is recorded and marked', () => {
  const withMember = (organ: string): Order => ({ ...team, data: { ...team.data, members: ['150802-emergency', organ] } });
  for (const kind of ['procuratorate', 'safety-commission', 'safety-office', 'team'])
    expect(decideOrder(investigation, linhe(), withMember(`150802-${kind}`))).toMatchObject({
      code: 'no-member-of-a-team',
      params: { organ: `150802-${kind}` },
      field: 'data.members',
    });
  for (const organ of ['150802-union', '150802-supervision-commission', '370113-government'])
    expect(decideOrder(investigation, linhe(), withMember(organ))).toMatchObject([{ kind: 'team.formed' }]);
  const done = { reason: '成立文件将检察院列为成员', head: '李某' };
  const wrong = { ...withMember('150802-procuratorate'), documents: [approvalPaper], done };
  expect(decideOrder(investigation, linhe(), wrong)).toMatchObject([
    { kind: 'team.formed' },
    { kind: 'act.irregular', data: { code: 'no-member-of-a-team', ...done } },
  ]);
  const joining: Order = { name: 'add-member', at: '2022-09-25 09:00', by: government, data: { organ: '150802-procuratorate' } };
  expect(decideOrder(investigation, linhe(team), joining)).toMatchObject({ code: 'no-member-of-a-team', field: 'data.organ' });
  expect(decideOrder(investigation, linhe(team), { ...joining, documents: [approvalPaper], done })).toMatchObject([
    { kind: 'member.joined' },
    { kind: 'act.irregular' },
  ]);
});
