import { rows } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { holds as holdsPost, known, setNotices } from '../support/people';
import { caseUntil as writtenUntil } from '../support/write-turn';

const organ = '150802-emergency';

let db: FreshDatabase;

beforeEach(async () => {
  db = await freshDatabase();
});

afterEach(() => db.drop());

async function holds(
  name: string,
  more: Partial<Parameters<typeof holdsPost>[2]>,
  ways: { readonly email?: string; readonly mobile?: string } = {},
): Promise<string> {
  const holder = await known(db.owner, { organ, name, ...ways });
  await holdsPost(db.owner, holder, { organ, post: 'department-head', ...more });
  return holder;
}

const caseUntil = (now: string) => writtenUntil(db.source, now);

const told = (caseId: string) =>
  rows<object>(
    db.owner,
    `select r.name, d.organ, d.post, d.reached, d.holder, d.stands_for as "standsFor", d.state
     from delivery d join rung r on r.stream = d.stream and r.id = d.rung where d.case_id = $1 order by r.at, d.post`,
    [caseId],
  );

// 成立事故调查组（内部期限）: one, three and five days after the accident.
const thirdDay = '2022-09-22T12:00:00.000Z';

test('4.5: a reminder goes to whoever holds its post when it is given, to a deputy in his place, each once', async () => {
  const [old, head] = [
    await holds('原局长', { post: 'department-head', until: '2022-09-21T00:00:00.000Z' }),
    await holds('局长', { post: 'department-head', from: '2022-09-21T00:00:00.000Z' }),
  ];
  const office = { organ: '150802-safety-office', post: 'safety-office-head' as const };
  const away = await holds('办公室主任', office);
  const deputy = await holds('副主任', {
    ...office,
    kind: 'deputy',
    standsFor: away,
    from: '2022-09-19T00:00:00.000Z',
    until: '2022-10-01T00:00:00.000Z',
  });
  const caseId = await caseUntil('2022-09-20T12:00:00.000Z');
  const first = (await told(caseId)) as readonly { readonly name: string }[];
  expect(first.filter(({ name }) => name === 'start+1d')).toEqual([
    { name: 'start+1d', organ, post: 'department-head', reached: 'department-head', holder: old, standsFor: null, state: 'waiting' },
    {
      name: 'start+1d',
      ...office,
      reached: 'safety-office-head',
      holder: deputy,
      standsFor: away,
      state: 'waiting',
    },
  ]);
  const later = (await told(await caseUntil(thirdDay))) as readonly {
    readonly name: string;
    readonly post: string;
    readonly holder: string;
  }[];
  const heads = later.filter(({ name, post }) => name === 'start+3d' && post === 'department-head');
  expect(heads.map(({ holder }) => holder)).toEqual([head]);
});

test('4.5: of a post that nobody holds the one above in the same organ is told, and where there is none it was told to nobody', async () => {
  const head = await holds('局长', { post: 'department-head' });
  const found = (await told(await caseUntil('2022-09-20T12:00:00.000Z'))) as readonly Record<string, string | null>[];
  expect(found.filter(({ name }) => name === 'start+1d')).toEqual([
    expect.objectContaining({ post: 'department-head', holder: head, state: 'waiting' }),
    expect.objectContaining({ post: 'safety-office-head', reached: null, holder: null, state: 'nobody' }),
  ]);
});

test('4.5: what does not press is kept for the digest, the last one before the end is sent to the telephone, and nobody has it twice', async () => {
  await setNotices(db.owner, { ways: ['mail', 'sms'] });
  const head = await holds('局长', { post: 'department-head' }, { email: 'head@example.org', mobile: '13800000000' });
  await holdsPost(db.owner, head, { organ: '150802-safety-office', post: 'safety-office-head' });
  const caseId = await caseUntil(thirdDay);
  const sent = await rows<Record<string, string>>(
    db.owner,
    `select r.name, d.way, d.urgency, d.send_at as "sendAt", r.fired_at as "firedAt" from delivery d join rung r on r.stream = d.stream and r.id = d.rung
     where d.case_id = $1 and d.holder = $2 and r.clock like 'house-%team%' order by r.at, d.way`,
    [caseId, head],
  );
  // It is 20:00 in Beijing when both are given: what sounds does so in the morning, the digest is told at ten.
  const [morning, ten] = ['2022-09-23T00:00:00.000Z', '2022-09-23T02:00:00.000Z'];
  expect(sent).toMatchObject([
    { name: 'start+1d', way: 'app', urgency: 'early', sendAt: morning },
    { name: 'start+1d', way: 'mail', urgency: 'early', sendAt: ten },
    { name: 'start+3d', way: 'app', urgency: 'pressing', sendAt: morning },
    { name: 'start+3d', way: 'sms', urgency: 'pressing', sendAt: morning },
  ]);
});
