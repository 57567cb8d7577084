import { letter, live, opening } from '../../../../../test/support/live-investigation';
import type { Told } from '../../../../../test/support/live-investigation';

const raise = (by: string, on: string, reason: string): Told => ({
  name: 'decide-raising',
  on,
  by,
  data: { decision: 'raise', reason },
  documents: [letter],
});

// The days of raising are those that the records publish; where none is published, the day of the team or of the accident stands for it.
test('xinjia-20200307, JU-01 and JU-10: 29 dead open with 福建省; raised to the State Council, which authorises the ministry', () => {
  const first = opening('350502', '2020-03-07', { deaths: 29 });
  const authorise: Told = {
    name: 'authorise',
    on: '2020-03-12',
    by: '000000-government',
    data: { department: '000000-emergency', reason: '国务院批准' },
  };
  expect(live('350502', [first]).state).toMatchObject({ investigator: '350000-government' });
  expect(live('350502', [first, raise('000000-government', '2020-03-12', '性质严重、影响恶劣'), authorise]).state).toMatchObject({
    investigator: '000000-government',
    competence: {
      changes: [{ way: 'raised', from: '350000-government' }],
      mandates: [{ organ: '000000-emergency', by: '000000-government' }],
    },
  });
});

test('dongzhi-20251027 and dingtao-20231109, JU-03: four dead open with the city and are raised to the province, without a published ground', () => {
  const raised = (place: string, city: string, province: string, on: string) => {
    const first = opening(place, on, { deaths: 4 });
    expect(live(place, [first]).state).toMatchObject({ investigator: `${city}-government` });
    expect(live(place, [first, raise(`${province}-government`, on, '认为必要')]).state).toMatchObject({
      investigator: `${province}-government`,
    });
  };
  raised('341721', '341700', '340000', '2025-10-27');
  raised('371703', '371700', '370000', '2023-11-09');
});

test('urumqi-20220126, JU-03: one dead, concealed for almost three years; the city raises it on 2024-11-22 and authorises its department', () => {
  const first = opening('650105', '2022-01-26', { deaths: 1 });
  const authorise: Told = {
    name: 'authorise',
    on: '2024-11-22',
    by: '650100-government',
    data: { department: '650100-emergency', reason: '市政府授权' },
  };
  expect(live('650105', [first, raise('650100-government', '2024-11-22', '瞒报核查后提级'), authorise]).state).toMatchObject({
    investigator: '650100-government',
    competence: { mandates: [{ kind: 'authorised', organ: '650100-emergency' }] },
  });
});

test('yuguang-20170320, counting 4.6.11: 济源 opens with nobody, and 济源市人民政府 is settled by a person', () => {
  const first = opening('419001', '2017-03-20', { suspectedLevel: 'larger' });
  const settle: Told = {
    name: 'settle-investigator',
    on: '2017-03-21',
    by: '419001-government',
    data: { investigator: '419001-government', reason: '市人民政府负责' },
  };
  expect(live('419001', [first]).state).toMatchObject({ investigator: 'investigating-government' });
  expect(live('419001', [first, settle]).state).toMatchObject({
    investigator: '419001-government',
    competence: { changes: [{ way: 'settled' }] },
  });
});

test('yuchen-20170913, SP-05: nine dead in a coal mine open with the coal mine bureau of the province', () => {
  const first = opening('230321', '2017-09-13', { deaths: 9, accidentClass: 'coal-mine' });
  expect(live('230321', [first]).state).toMatchObject({ investigator: '230000-mine-safety' });
});

test('a county cannot raise a case of its city, whatever the record says', () => {
  const first = opening('341721', '2025-10-27', { deaths: 4 });
  expect(live('341721', [first, raise('341721-government', '2025-10-28', '认为必要')]).refused).toBe('not-a-higher-government');
});
