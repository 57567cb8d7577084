import type { Querying } from '@app/persistence';
import { refuseUnknownPlace } from './known-place';

const emptyRegister: Querying = { query: () => Promise.resolve([]) };
const act = {
  by: { organ: '150802-emergency', post: '执法人员' },
  enteredBy: 'person',
  via: 'api' as const,
  occurredAt: '2022-09-19T02:00:00.000Z',
  documents: [],
};

test('the place where a piece of evidence was found is words, not a division', async () => {
  const command = { name: 'register-evidence', act, data: { place: '事故现场' } };
  await expect(refuseUnknownPlace(emptyRegister, command)).resolves.toBeUndefined();
});

test.each(['report-accident', 'correct-accident'])('%s: a division that the register does not hold is refused', async (name) => {
  await expect(refuseUnknownPlace(emptyRegister, { name, act, data: { place: '999999' } })).rejects.toMatchObject({
    code: 'validation-failed',
  });
});
