import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { channelsOf } from '@app/notify';
import { startMailCatcher } from './mail-catcher';

const folder = mkdtempSync(join(tmpdir(), 'mails-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('every mail is kept as a file of its own, in the order of its coming, also one that was repeated', async () => {
  const catcher = await startMailCatcher(join(folder, 'mails'));
  const { mail } = channelsOf(catcher.env);
  const link = 'http://127.0.0.1:3000/work';
  const message = {
    to: 'zhang@example.org',
    subject: '您有2项待办，请登录查看',
    text: `您有2项待办，请登录查看。\n${link}`,
    link,
    count: 2,
  };
  for (const id of ['a1', 'b2', 'b2']) expect(await mail?.send({ id, ...message })).toMatchObject({ outcome: 'taken' });
  mail?.close();
  await catcher.stop();
  const files = readdirSync(join(folder, 'mails')).sort();
  const kept = files.map((file) => JSON.parse(readFileSync(join(folder, 'mails', file), 'utf8')) as Record<string, unknown>);
  expect(kept.map(({ messageId }) => messageId)).toEqual(['a1', 'b2', 'b2'].map((id) => `<${id}@anjian.example>`));
  expect(kept[0]).toMatchObject({ to: [message.to], subject: message.subject, text: expect.stringContaining(link) });
  expect(kept[0]?.['html']).toContain('<p>您有2项待办，请登录查看。</p>');
  expect(files.every((file) => /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z-[\da-f-]{36}\.json$/.test(file))).toBe(true);
});
