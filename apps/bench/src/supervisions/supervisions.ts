import { writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startServers } from '../servers';
import type { ServerKind, Servers } from '../servers';
import type { Side } from '../side';
import { bundleBare, openSide } from '../sides';
import { drive, median } from '../stats';
import { atMost, faster, printed } from '../table';
import type { Line } from '../table';

const say = (text: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
const callers = 40;
const longestMs = 180_000;
const sideNames = ['regular', 'anjian'] as const;

interface Opened {
  /** From the first call until the last supervision has its number. */
  readonly perSecond: number;
  readonly doubled: number;
  /** Numbers below the last one that nobody has. */
  readonly gaps: number;
  readonly lost: number;
}

/**
 * `npm run bench -- supervisions`: cases are put under supervision by 40 callers, each supervision with the next number of one series, beside a bare application
 * that does the same: an update with its activity, a signal with start, and the activity that takes the number.
 */
export async function supervisions(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { cases: { type: 'string' }, rounds: { type: 'string' }, server: { type: 'string' }, json: { type: 'string' } },
  });
  const kinds: ServerKind[] = values.server === 'sqlite' || values.server === 'postgres' ? [values.server] : ['sqlite', 'postgres'];
  const bundle = await bundleBare();
  const lines: Line[] = [];
  for (const kind of kinds) {
    const servers = await startServers(kind);
    try {
      lines.push(...(await linesOf(kind, servers, bundle, Number(values.cases ?? 200), Number(values.rounds ?? 3))));
    } finally {
      await servers.stop();
    }
  }
  process.stdout.write(`${printed(lines)}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(lines, null, 2)}\n`);
}

async function linesOf(kind: ServerKind, servers: Servers, bundle: string, cases: number, rounds: number): Promise<readonly Line[]> {
  const found: Record<(typeof sideNames)[number], Opened[]> = { regular: [], anjian: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (let at = 0; at < sideNames.length; at += 1) {
      const name = sideNames[(at + round) % sideNames.length] ?? 'anjian';
      const side = await openSide(name, servers, bundle);
      const opened = await openedBy(side, cases).finally(() => side.stop());
      found[name].push(opened);
      say(`${kind}, round ${round}, ${name}: ${JSON.stringify(opened)}`);
    }
  }
  const perSecond = (name: (typeof sideNames)[number]) => median(found[name].map((one) => one.perSecond));
  const worst = (what: 'doubled' | 'gaps' | 'lost') => Math.max(...found.anjian.map((one) => one[what]));
  return [
    faster(
      `${kind}: supervisions opened with a number per second, ${callers} callers / bare`,
      perSecond('anjian'),
      perSecond('regular'),
      1,
    ),
    atMost(`${kind}: numbers given twice`, worst('doubled'), 0),
    atMost(`${kind}: numbers left out`, worst('gaps'), 0),
    atMost(`${kind}: supervisions lost`, worst('lost'), 0),
  ];
}

async function openedBy(side: Side, cases: number): Promise<Opened> {
  await drive(cases, callers, (index) => side.prepare(index));
  const begin = performance.now();
  await drive(cases, callers, (index) => side.supervise(index));
  let numbers = await side.numbers();
  while (numbers.length < cases && performance.now() - begin < longestMs) {
    await sleep(10);
    numbers = await side.numbers();
  }
  const seconds = (performance.now() - begin) / 1000;
  const distinct = new Set(numbers).size;
  return {
    perSecond: distinct / seconds,
    doubled: numbers.length - distinct,
    gaps: Math.max(0, ...numbers) - distinct,
    lost: cases - numbers.length,
  };
}
