import { procedures } from '@app/domain';
import { releaseInForce } from '@app/register';
import { national, releasePacks } from '@app/rules';
import { eventWords, gateWords, ownerWords } from './words';

const { register } = releaseInForce();
const everywhere = ['rung.fired', 'rung.withdrawn', 'message.heard', 'sandbox.advanced'];

test('every kind of event that a procedure writes has its words', () => {
  const kinds = Object.values(procedures).flatMap(({ records }) => records.flatMap(({ kinds }) => kinds));
  expect(kinds.length).toBeGreaterThan(100);
  expect([...kinds, ...everywhere].filter((kind) => eventWords(kind) === null)).toEqual([]);
});

test('whoever acts on a time limit or is reminded has a name', () => {
  const rules = Object.values(national.clocks).flat();
  const steps = releasePacks.flatMap(({ vettingSteps }) => vettingSteps.map(({ role }) => role));
  const roles = new Set([...rules.flatMap(({ actor, ladder }) => [actor, ...ladder.flatMap(({ to }) => to)]), ...steps]);
  expect([...roles].filter((role) => ownerWords(role, register).zh === role)).toEqual([]);
  expect(ownerWords('150802-emergency', register).zh).toBe('临河区应急管理局');
});

test('every gate has its words', () => {
  const steps = releasePacks.flatMap(({ vettingSteps }) => vettingSteps);
  expect([...national.gates, ...steps].map(({ id }) => id).filter((id) => gateWords(id).zh === id)).toEqual([]);
});
