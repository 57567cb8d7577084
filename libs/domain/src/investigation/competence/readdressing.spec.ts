import { after, beijing, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { supervision } from '../../supervision/procedure';
import { approvalPaper, government, linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { readdressing } from './readdressing';

const city = '150800-government';
const raise: Order = {
  name: 'decide-raising',
  at: '2022-10-18 09:00',
  by: city,
  data: { decision: 'raise', reason: '性质严重、影响恶劣' },
  documents: [approvalPaper],
};
const decide = (orders: readonly Order[], order: Order) => decideOrder(investigation, linhe(...orders), order);
const world = { now: beijing('2022-10-20 10:00'), law, calendar: { edition: '', years: [], off: [], worked: [] } };

describe('T-50: a supervision of the old government is re-addressed or withdrawn by its supervisor', () => {
  const record: Order = {
    name: 'record-supervision',
    at: '2022-09-21 09:00',
    by: '150000-safety-office',
    data: { supervisor: '150000-safety-office', addressee: government, prefix: '督', matters: '查明' },
  };
  const readdress = (by = '150000-safety-office'): Order => ({
    name: 'readdress-supervision',
    at: '2022-10-19 09:00',
    by,
    data: { n: 1, addressee: city, reason: '已提级' },
  });
  const asked = (state: InvestigationState) =>
    investigation.tasks(state, [], world).filter(({ command }) => command === 'readdress-supervision');

  test('asked of the supervisor as soon as the case is in other hands, until it has said so', () => {
    expect(asked(linhe(team, record))).toEqual([]);
    expect(asked(linhe(team, record, raise))).toMatchObject([{ id: 'readdress-supervision:1', owner: '150000-safety-office' }]);
    const done = linhe(team, record, raise, readdress());
    expect([asked(done), done.supervisions[0]?.addressee]).toEqual([[], city]);
  });

  test('its own procedure is told and then looks to the new addressee; its sixty days run on', () => {
    const [event] = [decide([team, record, raise], readdress())].flat();
    if (event === undefined || 'rejected' in event) throw new Error('refused');
    const [told] = investigation.reactions(event);
    expect(told).toEqual({ to: { procedure: 'supervision', n: 1 }, command: 'hear-readdressed', data: { addressee: city } });
    const open: Order = { ...record, name: 'open-supervision', via: 'system', data: { ...record.data, n: 1 } };
    const heard: Order = { ...readdress(), name: 'hear-readdressed', via: 'system', data: { addressee: city } };
    const receipt: Order = { name: 'sign-receipt', at: '2022-09-22 09:00', by: government };
    const state = after(supervision, [open, receipt, heard]);
    expect([state.addressee, state.facts]).toEqual([city, after(supervision, [open, receipt]).facts]);
    expect(decideOrder(supervision, state, { ...heard, via: 'api' })).toMatchObject({ code: 'system-only' });
  });

  test('only while a supervision stands, which is known by its number, its supervisor and its addressee', () => {
    const ready = readdressing.commands?.['readdress-supervision']?.ready;
    const options = readdressing.options?.['supervisions.standing'];
    const heard = (name: string): Order => ({
      name,
      at: '2022-10-01 09:00',
      by: '150000-safety-office',
      via: 'system',
      data: { n: 1 },
    });
    expect(ready?.(linhe(team), world)).toMatchObject({
      code: 'step-missing',
      params: { command: 'readdress-supervision', first: 'record-supervision' },
    });
    expect(ready?.(linhe(team, record, heard('hear-vetting-agreed')), world)).toBeNull();
    expect(options?.(linhe(team, record), world)).toEqual([
      {
        value: 1,
        words: {
          zh: `第1次挂牌督办：2022年9月21日由150000-safety-office督办，被督办单位${government}`,
          en: `supervision 1: by 150000-safety-office since 2022-09-21, addressed to ${government}`,
        },
      },
    ]);
    for (const ended of ['hear-supervision-released', 'hear-supervision-withdrawn']) {
      const over = linhe(team, record, heard(ended));
      expect(ready?.(over, world)).toMatchObject({ code: 'step-missing' });
      expect(options?.(over, world)).toEqual([]);
    }
  });

  test('by nobody else', () => {
    expect(decide([team, record, raise], readdress(city))).toMatchObject({ code: 'no-competence' });
    expect(decide([team, record], { ...readdress(), data: { n: 2, addressee: city, reason: '已提级' } })).toMatchObject({
      code: 'supervision-unknown',
    });
  });
});
