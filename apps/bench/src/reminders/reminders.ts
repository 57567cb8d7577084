import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { row } from '@app/persistence';
import { drain } from '../measure';
import { startServers } from '../servers';
import type { Servers } from '../servers';
import { openSide } from '../sides';
import type { OpenSide } from '../sides';
import { atMost, printed } from '../table';
import type { Line } from '../table';
import { countingServer } from './mail-server';
import { counties, fillPosts } from './people';
import { turnCost } from './turn-cost';

const say = (text: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
const longestMs = 300_000;
// From when on a case takes no more than some hundredths of a second to start on this machine.
const armingMs = 60;

async function cost(servers: Servers, turns: number): Promise<Line> {
  return atMost('what giving a reminder costs its turn more, ms', await turnCost(servers, turns), 1);
}

async function drains(servers: Servers, count: number): Promise<readonly Line[]> {
  const bare = await drained(servers, count, 'nobody is told');
  say(`${count} reminders, nobody is told: ${JSON.stringify(bare)}`);
  const told = await drained(servers, count, 'each is told');
  say(`${count} reminders, each is told: ${JSON.stringify(told)}`);
  return [
    atMost(`${count} reminders written ms, each delivered / nobody to be told`, told.drainMs, bare.drainMs * 1.5),
    atMost(`${count} mails of one digest ms`, told.mailsMs, longestMs),
    atMost('reminders or mails lost', told.lost, 0),
    atMost('reminders or mails doubled', told.doubled, 0),
  ];
}

interface Drained {
  readonly drainMs: number;
  /** From the instant of the digest until the last mail was taken. */
  readonly mailsMs: number;
  readonly lost: number;
  readonly doubled: number;
}

/** `npm run bench -- reminders`: reminders due at one instant, each in the application and by mail in the digest of the next day, beside the same without anybody to be told; of no reminders only what a turn costs. */
export async function reminders(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { rungs: { type: 'string' }, turns: { type: 'string' }, json: { type: 'string' } },
  });
  const count = Number(values.rungs ?? 1_000);
  const servers = await startServers('sqlite');
  try {
    const lines = [...(count === 0 ? [] : await drains(servers, count)), await cost(servers, Number(values.turns ?? 600))];
    process.stdout.write(`${printed(lines)}\n`);
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(lines, null, 2)}\n`);
  } finally {
    await servers.stop();
  }
}

async function drained(servers: Servers, count: number, whom: 'nobody is told' | 'each is told'): Promise<Drained> {
  const mail = await countingServer();
  const env = { SMTP_URL: mail.url, MAIL_FROM: 'anjian@anjian.example' };
  const armed = { places: counties(count), rung: null };
  const side = await openSide('anjian', servers, '', [], { env, armed });
  try {
    if (whom === 'each is told') await fillPosts(side.owner, armed.places);
    const { drainMs, doubled, lost } = await drain(side, count, count * armingMs);
    if (whom === 'nobody is told') return { drainMs, mailsMs: 0, lost, doubled };
    const mailsMs = await allMailed(side, mail.ids, count);
    const twice = mail.ids.length - new Set(mail.ids).size;
    return { drainMs, mailsMs, lost: lost + Math.max(0, count - mail.ids.length), doubled: doubled + twice };
  } finally {
    await side.stop();
    await mail.close();
  }
}

/** The digest of the next day comes: from then on until a mail has come for each, and none waits any more. */
async function allMailed({ owner }: OpenSide, ids: readonly string[], count: number): Promise<number> {
  await owner.query(`update installation set clock_offset = clock_offset + interval '1 day'`);
  const begin = Date.now();
  const open = `select count(*)::int as n from delivery where way = 'mail' and state in ('waiting', 'sending') and urgency = 'early'`;
  while (Date.now() - begin < longestMs) {
    const waits = (await row<{ n: number }>(owner, open))?.n ?? 0;
    if (ids.length >= count && waits === 0) break;
    await sleep(100);
  }
  return Date.now() - begin;
}
