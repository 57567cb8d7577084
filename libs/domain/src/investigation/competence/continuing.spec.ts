import { beijing, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { approvalPaper, government, linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';

const province = '150000-safety-office';
const city = '150800-government';
const record: Order = {
  name: 'record-supervision',
  at: '2022-09-21 09:00',
  by: province,
  data: { supervisor: province, addressee: government, prefix: '督', matters: '查明' },
};
const raise: Order = {
  name: 'decide-raising',
  at: '2022-10-18 09:00',
  by: city,
  data: { decision: 'raise', reason: '性质严重、影响恶劣' },
  documents: [approvalPaper],
};
const goesOn = (by = province): Order => ({ name: 'continue-supervision', at: '2022-10-19 09:00', by, data: { n: 1, reason: '继续督办' } });
const world = { now: beijing('2022-10-20 10:00'), law, calendar: { edition: '', years: [], off: [], worked: [] } };
const asked = (state: InvestigationState) =>
  investigation
    .tasks(state, [], world)
    .map(({ id }) => id)
    .filter((id) => id.startsWith('readdress-supervision') || id.startsWith('continue-supervision'));

/** As if a person had determined it so. */
const determined = (state: InvestigationState, level: 'larger' | 'ordinary'): InvestigationState => ({ ...state, determined: level });

test('T-50: after a raising the supervisor may say that its notice goes on as it is', () => {
  expect(asked(linhe(team, record, raise))).toEqual(['readdress-supervision:1']);
  const said = linhe(team, record, raise, goesOn());
  expect([asked(said), said.supervisions[0]?.addressee]).toEqual([[], government]);
});

test('T-50: a level other than that of the notice is put before its supervisor, until it has said so; the notice stays meanwhile', () => {
  const issued = linhe(team, record);
  expect(asked(determined(issued, 'ordinary'))).toEqual([]);
  const larger = determined(issued, 'larger');
  expect([asked(larger), larger.supervisions[0]?.status]).toEqual([['continue-supervision:1'], 'recorded']);
  const spoken = { ...larger, supervisions: larger.supervisions.map((link) => ({ ...link, saidLevel: 'larger' as const })) };
  expect(asked(spoken)).toEqual([]);
});

test('T-50: it is its supervisor’s to say, of a notice that stands', () => {
  const state = linhe(team, record, raise);
  expect(decideOrder(investigation, state, goesOn(city))).toMatchObject({ code: 'no-competence', params: { competent: province } });
  expect(decideOrder(investigation, linhe(team), goesOn())).toMatchObject({ code: 'step-missing' });
  const withdrawn: Order = { name: 'hear-supervision-withdrawn', at: '2022-10-18 10:00', by: province, via: 'system', data: { n: 1 } };
  expect(decideOrder(investigation, linhe(team, record, withdrawn), goesOn())).toMatchObject({ code: 'step-missing' });
});
