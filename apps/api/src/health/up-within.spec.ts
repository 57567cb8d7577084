import { upWithin } from './up-within';

const never = new Promise<never>(() => undefined);

test.each([
  ['an answer', () => Promise.resolve([{ one: 1 }]), 'up'],
  ['a no', () => Promise.resolve(false), 'down'],
  ['an error', () => Promise.reject(new Error('away')), 'down'],
  ['silence', () => never, 'down'],
] as const)('%s is %s', async (_what, check, said) => {
  const began = performance.now();
  expect(await upWithin(100, check)).toBe(said);
  expect(performance.now() - began).toBeLessThan(1_000);
});

test('what comes after the limit disturbs nobody', async () => {
  const failed = jest.fn();
  process.on('unhandledRejection', failed);
  expect(await upWithin(10, () => new Promise((_, reject) => setTimeout(reject, 30, new Error('late'))))).toBe('down');
  await new Promise((resolve) => setTimeout(resolve, 60));
  process.off('unhandledRejection', failed);
  expect(failed).not.toHaveBeenCalled();
});
