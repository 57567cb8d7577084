import { claimDispatch, endDispatch, gatherOnce, rows, takeBackOrphans } from '@app/persistence';
import type { Dispatch } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';
import { holds, known, setNotices } from '../support/people';
import { caseUntil as writtenUntil } from '../support/write-turn';

const organ = '150802-emergency';
const thirdDay = '2022-09-22T02:00:00.000Z';
const at = { organ, post: 'department-head' as const };
const sounding = { quiet: { from: '23:59', until: '00:00' }, digestAt: '00:00' };

let db: FreshDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await setNotices(db.owner, { ways: ['mail', 'sms'], ...sounding });
});

afterEach(() => db.drop());

const gather = () => gatherOnce(db.source, 0, ({ told }) => ({ subject: `${told.length}`, text: 'text', link: 'https://anjian.example' }));

/** A case whose reminders of the first and the third day all sound. */
async function caseUntil(now: string): Promise<string> {
  const caseId = await writtenUntil(db.source, now);
  await db.owner.query(`update stream set shift = extract(epoch from $1::timestamptz + interval '1 day' - anjian_now()) * 1000`, [now]);
  return caseId;
}

async function claimed(): Promise<Dispatch> {
  const found = await claimDispatch(db.source, ['mail', 'sms']);
  if (found === null) throw new Error('nothing waits');
  return found;
}

interface State {
  readonly way: string;
  readonly state: string;
}

const outer = () => rows<State>(db.owner, `select distinct way, state from delivery where way <> 'app' order by way, state`);
const dispatches = () => rows<State>(db.owner, `select way, state from dispatch order by created_at, way`);

test('what an attempt says that another process has taken over by then changes neither message nor deliveries', async () => {
  const head = await known(db.owner, { organ, name: '局长', email: 'head@anjian.example', mobile: '13800000000' });
  await holds(db.owner, head, at);
  await caseUntil(thirdDay);
  await db.owner.query(`update delivery set urgency = 'early' where way <> 'app'`);
  await db.owner.query(`update delivery set way = 'mail' where way = 'sms'`);
  await gather();
  const first = await claimed();
  await db.owner.query(`update dispatch set held_until = anjian_now() - interval '1 second'`);
  await takeBackOrphans(db.source);
  const second = await claimed();
  expect([second.id, second.n]).toEqual([first.id, 2]);
  await endDispatch(db.source, first, { outcome: 'refused', answer: '550' });
  expect(await outer()).toEqual([{ way: 'mail', state: 'sending' }]);
  await endDispatch(db.source, second, { outcome: 'taken', answer: '250' });
  await endDispatch(db.source, first, { outcome: 'doubtful', answer: 'nothing' });
  expect([await outer(), await dispatches()]).toEqual([[{ way: 'mail', state: 'sent' }], [{ way: 'mail', state: 'sent' }]]);
});
