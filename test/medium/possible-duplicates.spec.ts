import { randomUUID } from 'node:crypto';
import type { Command } from '@app/streams';
import { testApi } from '../support/api';
import type { TestApi } from '../support/api';
import { governmentAct, writeTurn } from '../support/write-turn';

let api: TestApi;
beforeAll(async () => (api = await testApi()));
afterAll(() => api.stop());

const at = '2024-05-12T01:00:00.000Z';

async function opened(name: string, more: object): Promise<string> {
  const caseId = randomUUID();
  const told = { place: '150802', occurredAt: '2024-05-10', unit: '某化工公司', deaths: 2, seriousInjuries: 1, missing: 0 };
  const data = { name, ...told, source: '电话', receipt: 'separate', investigator: '150802-government', ...more } as Command['data'];
  const { place } = { ...told, ...more };
  await writeTurn(api.db.source, { caseId, procedure: 'investigation', n: 1 }, governmentAct('report-accident', at, data), at, { place });
  return caseId;
}

test('T-58: cases near in place and time are shown, the most alike first, and nothing is done with them', async () => {
  const id = await opened('本案', {});
  await opened('同日同地', { unit: '别的单位', deaths: 0, seriousInjuries: 0 });
  await opened('次日同单位', { occurredAt: '2024-05-11', unit: '某化工公司第二车间', deaths: 3 });
  await opened('市里接报', { place: '150800', unit: '另报单位' });
  await opened('全同', {});
  // None of these: another county, two days off, the day after with nothing else alike, the same numbers where nobody was hurt.
  await opened('邻县', { place: '150823' });
  await opened('两日后', { occurredAt: '2024-05-12' });
  await opened('次日不同', { occurredAt: '2024-05-11', unit: '别的单位', deaths: 1 });
  const { duplicates, tasks } = (await api.call('get', `/api/cases/${id}`)).body;
  expect(duplicates.map(({ name, alikeText }: { name: string; alikeText: { zh: string } }) => [name, alikeText.zh])).toEqual([
    ['全同', '事故发生单位相近，首报伤亡人数相同，同日，同地'],
    ['次日同单位', '事故发生单位相近，同地'],
    ['市里接报', '首报伤亡人数相同，同日'],
    ['同日同地', '同日，同地'],
  ]);
  expect(tasks.filter(({ command }: { command: string }) => command === 'join-case')).toEqual([]);
});
