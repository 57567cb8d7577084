import { startDesk } from '../support/desk';
import type { Answer, Desk } from '../support/desk';
import { command, give, ledgerOf, reportAccident } from '../support/life';

// A supervision begins by a message of the investigation that recorded it: whoever saw that recorded goes on at once.
let desk: Desk;
beforeAll(async () => (desk = await startDesk('sandbox')));
afterAll(() => desk.stop());

const at = '2022-09-19T02:00:00.000Z';
const office = { organ: '150800-safety-office', post: '主任' };
const notice = { supervisor: office.organ, addressee: '150802-government', prefix: '巴安督', matters: '查明原因，按期结案' };

function supervise(id: string): Promise<Answer> {
  const { name, body } = command('record-supervision', notice, at);
  return give(desk, id, { name, body: { ...body, act: { by: office, occurredAt: at, documents: [] } } });
}

const receipt = command('sign-receipt', {}, at, { procedure: 'supervision' });

test('the receipt of a notice is signed, and its preview shown, the moment after the supervision is recorded', async () => {
  for (let turn = 1; turn <= 5; turn += 1) {
    const { id } = await reportAccident(desk);
    expect((await supervise(id)).status).toBe(200);
    const preview = desk.call('POST', `/api/cases/${id}/preview/sign-receipt`, receipt.body);
    const [previewed, signed] = [await preview, await give(desk, id, receipt)];
    expect([turn, previewed.status, signed.status, signed.body]).toEqual([turn, 200, 200, expect.objectContaining({ outcome: 'done' })]);
    const kinds = (await ledgerOf(desk, `supervision/${id}`)).map(({ kind }) => kind);
    expect([kinds.includes('supervision.opened'), kinds.at(-1)]).toEqual([true, 'supervision.notice-received']);
  }
}, 60_000);
