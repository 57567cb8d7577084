import { placeChange, recordChange } from '@app/administration';
import type { PlaceForm } from '@app/administration';
import { editions, registerEntries } from '@app/persistence';
import { freshDatabase } from '../support/fresh-database';
import type { FreshDatabase } from '../support/fresh-database';

let db: FreshDatabase;

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.drop());

const zone: PlaceForm = {
  name: '辽滨经济技术开发区',
  kind: 'zone',
  parent: '211100',
  from: '2013-01-17',
  to: null,
  successors: [],
  paper: { title: '国务院办公厅复函', number: null, issuedOn: null },
  reason: '区内企业发生事故',
};

function record(form: PlaceForm) {
  return recordChange(db.source, editions(), 'test', (now) => placeChange(form, now));
}

test('T-25: two zones of one city that are recorded at the same moment get a code each', async () => {
  await Promise.all([record(zone), record({ ...zone, name: '盘锦高新技术产业开发区' })]);
  const subjects = (await registerEntries(db.source, null, 10)).map(({ change }) => (change.kind === 'place' ? change.place.code : ''));
  expect(subjects.toSorted()).toEqual(['211171', '211172']);
});

test('a county without its code is refused, since only a zone has none', async () => {
  await expect(record({ ...zone, kind: 'county' })).rejects.toMatchObject({ faults: [{ field: 'code' }] });
});
