import { Lanes } from './lanes';

const never = Infinity;

function gate(): { open: () => void; opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

test('never more than the width of one key at once, and all in order', async () => {
  const lanes = new Lanes(2, 10);
  const order: number[] = [];
  let running = 0;
  let most = 0;
  const task = (n: number) => async (): Promise<void> => {
    order.push(n);
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  };
  await Promise.all([1, 2, 3, 4, 5].map((n) => lanes.run('a', never, task(n))));
  expect({ order, most }).toEqual({ order: [1, 2, 3, 4, 5], most: 2 });
});

test('a full queue is refused with 503 and a free key is not held up by a busy one', async () => {
  const lanes = new Lanes(1, 1);
  const { open, opened } = gate();
  const first = lanes.run('a', never, () => opened);
  const second = lanes.run('a', never, () => Promise.resolve('second'));
  await expect(lanes.run('a', never, () => Promise.resolve())).rejects.toMatchObject({ code: 'too-many-commands' });
  await expect(lanes.run('b', never, () => Promise.resolve('other'))).resolves.toBe('other');
  open();
  await first;
  await expect(second).resolves.toBe('second');
});

test('a task that fails frees its place', async () => {
  const lanes = new Lanes(1, 1);
  await expect(lanes.run('a', never, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(lanes.run('a', never, () => Promise.resolve('next'))).resolves.toBe('next');
});

test('who has waited until the end of its time is told to come again, and leaves the queue', async () => {
  const lanes = new Lanes(1, 1);
  const { open, opened } = gate();
  const first = lanes.run('a', never, () => opened);
  await expect(lanes.run('a', performance.now() + 20, () => Promise.resolve())).rejects.toMatchObject({ code: 'too-many-commands' });
  const next = lanes.run('a', never, () => Promise.resolve('next'));
  open();
  await first;
  await expect(next).resolves.toBe('next');
});
