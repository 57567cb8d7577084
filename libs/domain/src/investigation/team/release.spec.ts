import { beijing, commandOf, decideOrder, law } from '../../rehearsal.fixture';
import type { Order } from '../../rehearsal.fixture';
import { government, linhe, team } from '../linhe.fixture';
import { investigation } from '../procedure';
import type { InvestigationState } from '../state';
import { release as matter } from './release';

const calendar = { edition: '', years: [], off: [], worked: [] };
const release: Order = { name: 'release-information', at: '2022-09-23 09:00', by: government, data: { ref: 'R1', where: '门户网站' } };

/** What an act of this post comes to; the rehearsal's own acts are all of one post. */
function permitBy(post: string) {
  const command = commandOf({ name: 'permit-release', at: '2022-09-22 09:00', by: government, data: { ref: 'R1', content: '伤亡人数' } });
  const by = { organ: government, post };
  const world = { now: beijing('2022-09-22 09:00'), law, calendar };
  return investigation.decide(linhe(team), { ...command, act: { ...command.act, by } }, world);
}

test('IN-10, JU-17, article 28: only the leader permits a release', () => {
  expect(permitBy('副区长')).toMatchObject([{ kind: 'release.permitted' }]);
  expect(permitBy('科长')).toMatchObject({
    code: 'leader-only',
    params: { leader: '副区长' },
    article: '《生产安全事故报告和调查处理条例》第二十八条',
  });
});

const led: Order = { ...team, data: { leader: '测试', members: ['150802-emergency'] } };
const permit = (ref: string): Order => ({
  name: 'permit-release',
  at: '2022-09-22 09:00',
  by: government,
  data: { ref, content: '伤亡人数' },
});
const permitted = permit('R1');

test('IN-10, article 28: nothing is released that the leader has not permitted, nor before, nor twice', () => {
  const free = linhe(led, permitted);
  expect(decideOrder(investigation, free, { ...release, data: { ref: 'R2', where: '门户网站' } })).toMatchObject({
    code: 'release-not-permitted',
  });
  expect(decideOrder(investigation, free, release)).toMatchObject([{ kind: 'information.released' }]);
  expect(decideOrder(investigation, free, { ...release, at: '2022-09-21 09:00', now: '2022-09-23 09:00' })).toMatchObject({
    code: 'date-out-of-order',
  });
  expect(decideOrder(investigation, linhe(led, permitted, release, permit('R2')), release)).toMatchObject({ code: 'already-done' });
});

test('IN-10, article 28: a release goes on from a permission that is not used yet, and names it by its day', () => {
  const world = { now: beijing('2022-09-24 09:00'), law, calendar };
  const ready = (state: InvestigationState) => investigation.ready(state, 'release-information', world);
  const shown = (state: InvestigationState) => matter.options?.['releases.permitted']?.(state, world);
  const used = linhe(led, permitted, release);
  const missing = { code: 'step-missing', params: { command: 'release-information', first: 'permit-release' } };
  expect([linhe(led), used].map(ready)).toMatchObject([missing, missing]);
  expect(ready(linhe(led, permitted))).toBeNull();
  const option = { value: 'R1', words: { zh: '2022年9月22日允许发布的信息（R1）', en: 'release permitted on 2022-09-22 (R1)' } };
  expect([shown(linhe(led, permitted)), shown(used)]).toEqual([[option], []]);
});
