import { channelsOf } from './channels';
import { mailServer, outgoing } from './mail-server.fixture';

test('only the ways that are set up are there', () => {
  expect(channelsOf({})).toEqual({});
  // Nobody may answer a mail that comes from nowhere, and no server takes it.
  expect(channelsOf({ SMTP_URL: 'smtp://127.0.0.1:25' })).toEqual({});
  expect(Object.keys(channelsOf({ SMS_URL: 'http://127.0.0.1:8/', WEBHOOK_URL: 'http://127.0.0.1:9/' }))).toEqual(['sms', 'webhook']);
});

test('a mail goes out by the settings alone', async () => {
  const server = await mailServer();
  const { mail } = channelsOf({ SMTP_URL: `smtp://127.0.0.1:${server.port}`, MAIL_FROM: 'anjian@yjj.example' });
  expect(await mail?.send(outgoing)).toMatchObject({ outcome: 'taken' });
  mail?.close();
  await server.close();
});
