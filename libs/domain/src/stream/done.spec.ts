import { reject } from '@app/streams';
import type { Act } from '@app/streams';
import { markIrregular, refuseProposed } from './done';

const proposed: Act = {
  by: { organ: '150802-government', post: '区长' },
  enteredBy: 'clerk',
  via: 'api',
  occurredAt: '2022-12-01T02:00:00.000Z',
  documents: ['D1'],
};
const done: Act = { ...proposed, done: { reason: '区政府常务会议已经议定并印发', head: '区长' } };
const unvetted = reject('gate-blocked', { gate: 'supervision-vetting', holder: '150800-safety-office' }, { article: '示例办法第八条' });

test('AP-17: a proposed act is refused with the first that stands against it', () => {
  expect(refuseProposed(proposed, [null, unvetted, reject('other')])).toEqual(unvetted);
  expect(refuseProposed(proposed, [null])).toBeNull();
  expect(markIrregular({ name: 'approve', act: proposed }, [null])).toEqual([]);
});

test('AP-17: what was done is recorded with its document, the reason and the head, and marked by what stood against it', () => {
  expect(refuseProposed(done, [unvetted])).toBeNull();
  expect(markIrregular({ name: 'approve', act: done }, [null, unvetted])).toEqual([
    {
      kind: 'act.irregular',
      version: 1,
      occurredAt: done.occurredAt,
      data: {
        command: 'approve',
        code: 'gate-blocked',
        params: { gate: 'supervision-vetting', holder: '150800-safety-office' },
        article: '示例办法第八条',
        reason: '区政府常务会议已经议定并印发',
        head: '区长',
      },
    },
  ]);
});

test('AP-17: without a paper nothing that is forbidden is recorded as done; what the law allows needs none', () => {
  const bare = { ...done, documents: [] };
  expect(refuseProposed(bare, [unvetted])).toMatchObject({ code: 'done-without-paper', article: '示例办法第八条', field: 'act.documents' });
  expect(refuseProposed(bare, [null])).toBeNull();
  expect(markIrregular({ name: 'approve', act: bare }, [null])).toEqual([]);
});
