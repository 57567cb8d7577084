import { law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { government, linhe, team } from '../linhe.fixture';
import { conflicts } from './conflicts';

const world = { now: '2022-10-30T00:00:00.000Z', law, calendar: { edition: '', years: [], off: [], worked: [] } };

test('article 23: who declares is known by organ, post and name, and an expert by the unit; without a name by the reference', () => {
  const people = [
    { ref: 'M1', organ: '150802-emergency', name: '王某', post: '科长', role: 'member' },
    { ref: 'M2', organ: '150802-public-security', post: '民警', role: 'member' },
  ];
  const formed: Order = { ...team, data: { ...team.data, people } };
  const expert: Order = {
    name: 'add-expert',
    at: '2022-09-25 09:00',
    by: government,
    data: { ref: 'E1', name: '李某', unit: '某建筑科学研究院', specialty: '结构工程' },
  };
  const shown = conflicts.options?.['team-people.serving'];
  expect(shown?.(linhe(team), world)).toEqual([]);
  expect(shown?.(linhe(formed, expert), world)).toEqual([
    { value: 'M1', words: { zh: '150802-emergency科长王某', en: '王某, 科长 of 150802-emergency' } },
    { value: 'M2', words: { zh: '150802-public-security民警（M2）', en: '民警 of 150802-public-security (M2)' } },
    { value: 'E1', words: { zh: '某建筑科学研究院结构工程专家李某', en: '李某, expert in 结构工程 of 某建筑科学研究院' } },
  ]);
});
