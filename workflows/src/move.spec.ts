import { emptyStream } from '@app/domain';
import { hasMoved } from './move';

const held = { state: emptyStream, place: '150802', book: null, installation: 'real', shown: null } as const;
const answered = (place?: string | null) => hasMoved({ ...held, standing: { nextDueAt: null, ended: false, place } });

test('a case has moved when the ledger tells another place; where it tells none it has not', () => {
  expect([answered('450400'), answered('150802'), answered(null)]).toEqual([true, false, false]);
  expect(hasMoved({ ...held, standing: { nextDueAt: null, ended: false } })).toBe(false);
});
