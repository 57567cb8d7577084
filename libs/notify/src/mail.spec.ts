import type { Channel } from './channel';
import { mailChannel } from './mail';
import type { MailSettings } from './mail';
import { allClosed, mailServer, outgoing, rawServer, reply } from './mail-server.fixture';

const opened: { close(): void | Promise<void> }[] = [];

function kept<T extends { close(): void | Promise<void> }>(what: T): T {
  opened.push(what);
  return what;
}

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

function mailTo(port: number, settings: Partial<MailSettings> = {}): Channel {
  return kept(
    mailChannel({ url: `smtp://127.0.0.1:${port}`, from: '案鉴 <anjian@yjj.example>', quietMs: 400, attemptMs: 3_000, ...settings }),
  );
}

test('a mail has a plain and an HTML part that say the same; a repeat is the same mail', async () => {
  const server = kept(await mailServer());
  const mail = mailTo(server.port);
  expect(await mail.send(outgoing)).toEqual({ outcome: 'taken', answer: expect.stringMatching(/^250 /) });
  await mail.send(outgoing);
  const [first, second] = server.mails;
  expect(first).toMatchObject({
    from: { name: '案鉴', address: 'anjian@yjj.example' },
    to: [{ address: outgoing.to }],
    subject: outgoing.subject,
    messageId: `<${outgoing.id}@yjj.example>`,
  });
  expect(first?.text?.trim()).toBe(outgoing.text);
  expect(first?.html).toContain('<p>您有3项待办，请登录查看。</p>');
  expect(first?.html).toContain('<a href="http://127.0.0.1:3000/work">http://127.0.0.1:3000/work</a>');
  expect(first?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
  expect(second?.messageId).toBe(first?.messageId);
});

test('no text becomes a header or a tag', async () => {
  const server = kept(await mailServer());
  const subject = '“Größe” 🚧 事故\r\nBcc: thief@example.org\r\n\r\n<script>';
  const text = '<img src=x onerror=alert(1)> & "引号"\r\n.\r\nRCPT TO:<thief@example.org>';
  const link = 'javascript:alert(1)';
  expect(await mailTo(server.port).send({ ...outgoing, subject, text: `${text}\n${link}`, link })).toMatchObject({ outcome: 'taken' });
  const [mail] = server.mails;
  expect(mail?.subject).toBe('“Größe” 🚧 事故 Bcc: thief@example.org <script>');
  expect(mail?.bcc).toBeUndefined();
  expect(mail?.html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;引号&quot;');
  expect(mail?.html).not.toMatch(/<(img|script|a)\b/);
  expect(mail?.text).toContain('\n.\nRCPT TO:<thief@example.org>\n');
});

test.each(['a@b.example\r\nBcc: c@d.example', 'a@b.example, c@d.example', 'nobody', ''])(
  'an address that is none (%j) is refused',
  async (to) => {
    const server = kept(await mailServer());
    expect(await mailTo(server.port).send({ ...outgoing, to })).toMatchObject({ outcome: 'refused' });
    expect(server.mails).toEqual([]);
  },
);

test('greylisting: not now, then taken', async () => {
  const answers = [reply(450, '4.2.0 Greylisted, come again'), null];
  const server = kept(await mailServer({ onRcptTo: (_address, _session, done) => done(answers.shift()) }));
  const mail = mailTo(server.port);
  expect(await mail.send(outgoing)).toEqual({ outcome: 'again', answer: '450 4.2.0 Greylisted, come again' });
  expect(await mail.send(outgoing)).toMatchObject({ outcome: 'taken' });
});

test('a refusal of the receiver or of the message is for good', async () => {
  const unknown = kept(await mailServer({ onRcptTo: (_address, _session, done) => done(reply(550, '5.1.1 No such user')) }));
  expect(await mailTo(unknown.port).send(outgoing)).toEqual({ outcome: 'refused', answer: '550 5.1.1 No such user' });
  const spam = kept(await mailServer({}, () => reply(554, '5.7.1 Spam')));
  expect(await mailTo(spam.port).send(outgoing)).toEqual({ outcome: 'refused', answer: '554 5.7.1 Spam' });
});

test('a full server at the end of DATA and one that closes for work: not now', async () => {
  const full = kept(await mailServer({}, () => reply(452, '4.3.1 Insufficient system storage')));
  expect(await mailTo(full.port).send(outgoing)).toMatchObject({ outcome: 'again' });
  const closing = kept(await mailServer({ onConnect: (_session, done) => done(reply(421, '4.3.2 Shutting down')) }));
  expect(await mailTo(closing.port).send(outgoing)).toMatchObject({ outcome: 'again', answer: expect.stringContaining('421') });
});

test('a wrong password or sender is a fault of the site, not of the mail, and no password is kept', async () => {
  const server = kept(
    await mailServer({
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username = '', password = '' }, _session, done) => done(reply(535, `5.7.8 ${username} may not in with ${password}`)),
    }),
  );
  const answered = await mailTo(server.port, { url: `smtp://anjian:se%40cret@127.0.0.1:${server.port}` }).send(outgoing);
  expect(answered).toEqual({ outcome: 'again', answer: '535 5.7.8 *** may not in with ***' });
  const sender = kept(await mailServer({ onMailFrom: (_address, _session, done) => done(reply(553, '5.7.1 Sender not owned')) }));
  expect(await mailTo(sender.port).send(outgoing)).toMatchObject({ outcome: 'again', answer: expect.stringContaining('553') });
});

test('a connection lost in the middle of a mail: again, and not at once by itself', async () => {
  let connections = 0;
  const cut = kept(
    await mailServer({
      onConnect: (_session, done) => done(void (connections += 1)),
      onData: (stream) => void stream.once('data', () => void cut.drop()),
    }),
  );
  expect(await mailTo(cut.port).send(outgoing)).toMatchObject({ outcome: 'again' });
  expect(connections).toBe(1);
});

test('one that listens and never speaks, over TLS and without: again, and nothing stays open', async () => {
  const silent = kept(await rawServer((socket) => socket.resume()));
  for (const scheme of ['smtps', 'smtp']) {
    const mail = mailTo(silent.port, { url: `${scheme}://127.0.0.1:${silent.port}` });
    const began = performance.now();
    expect(await mail.send(outgoing)).toMatchObject({ outcome: 'again', answer: expect.stringContaining('ETIMEDOUT') });
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(await allClosed(silent)).toBe(true);
  }
});

test('STARTTLS that is offered and then hangs: again, and nothing stays open', async () => {
  const hanging = kept(
    await rawServer((socket) =>
      speak(socket, (line) => ({ EHLO: '250-x\r\n250 STARTTLS', STARTTLS: '220 Go ahead' })[line.split(' ')[0] ?? '']),
    ),
  );
  expect(await mailTo(hanging.port).send(outgoing)).toMatchObject({ outcome: 'again' });
  expect(await allClosed(hanging)).toBe(true);
});

test('a server that keeps the line alive with nothings is cut off when the attempt is over', async () => {
  const trickling = kept(
    await rawServer((socket) => {
      const timer = setInterval(() => socket.write('220-wait\r\n'), 100);
      socket.on('close', () => clearInterval(timer));
    }),
  );
  const mail = mailTo(trickling.port, { quietMs: 5_000, attemptMs: 700 });
  const began = performance.now();
  expect(await mail.send(outgoing)).toEqual({ outcome: 'again', answer: '0.7 秒内没有完成。Not done within 0.7 s.' });
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(await allClosed(trickling)).toBe(true);
});

test('STARTTLS is used where it is offered; a certificate that nobody vouches for is not trusted', async () => {
  const secure: boolean[] = [];
  const server = kept(
    await mailServer({ disabledCommands: ['AUTH'], onMailFrom: (_address, session, done) => done(void secure.push(session.secure)) }),
  );
  expect(await mailTo(server.port).send(outgoing)).toMatchObject({ outcome: 'again', answer: expect.stringContaining('certificate') });
  const url = `smtp://127.0.0.1:${server.port}?tls.rejectUnauthorized=false`;
  expect(await mailTo(server.port, { url }).send(outgoing)).toMatchObject({ outcome: 'taken' });
  expect(secure).toEqual([true]);
});

test('nobody listens, or the name is unknown: again', async () => {
  const gone = await rawServer(() => undefined);
  await gone.close();
  expect(await mailTo(gone.port).send(outgoing)).toMatchObject({ outcome: 'again', answer: expect.stringContaining('ECONNREFUSED') });
  expect(await mailTo(1, { url: 'smtp://no-such-host.invalid' }).send(outgoing)).toMatchObject({ outcome: 'again' });
});

test('fifty at once go over a few connections, each once', async () => {
  const server = kept(await mailServer());
  const mail = mailTo(server.port, { quietMs: 5_000, attemptMs: 20_000 });
  const ids = Array.from({ length: 50 }, (_, n) => `5f6f4f3e-8f6a-4bb1-9c0e-${String(n).padStart(12, '0')}`);
  const answers = await Promise.all(ids.map((id) => mail.send({ ...outgoing, id })));
  expect(answers.every(({ outcome }) => outcome === 'taken')).toBe(true);
  expect(server.mails.map(({ messageId }) => messageId).sort()).toEqual(ids.map((id) => `<${id}@yjj.example>`));
  expect(server.most()).toBeGreaterThan(1);
  expect(server.most()).toBeLessThanOrEqual(5);
});

/** Speaks as much SMTP as the test says. */
function speak(socket: NodeJS.ReadWriteStream, answer: (line: string) => string | undefined): void {
  socket.write('220 hanging ESMTP\r\n');
  socket.on('data', (data: Buffer) => {
    const said = answer(data.toString().trim());
    if (said !== undefined) socket.write(`${said}\r\n`);
  });
}
