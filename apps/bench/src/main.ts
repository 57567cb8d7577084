import 'reflect-metadata';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { costOf, replayMs } from './cost';
import { costLines, linesOf } from './lines';
import { measure } from './measure';
import type { Figures, Sizes } from './measure';
import { profileOfWorker } from './profile';
import { reads } from './reads/reads';
import { reminders } from './reminders/reminders';
import { startServers } from './servers';
import type { ServerKind, Servers } from './servers';
import { anjianBundle, bundleBare, openSide } from './sides';
import { sizes } from './size';
import { supervisions } from './supervisions/supervisions';
import { printed } from './table';
import type { Line } from './table';

const whole: Sizes = { starts: 200, cases: 40, turns: 8, rungs: 1000, callers: 40 };
const quick: Sizes = { starts: 60, cases: 20, turns: 4, rungs: 100, callers: 20 };
const sideNames = ['regular', 'local', 'anjian'] as const;

const say = (text: string): void => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);

async function main(): Promise<void> {
  const [what, ...rest] = process.argv.slice(2);
  if (what === 'reads') return reads(rest);
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  if (what === 'reminders') return reminders(rest);
  if (what === 'supervisions') return supervisions(rest);
  const { values } = parseArgs({
    options: { json: { type: 'string' }, server: { type: 'string' }, quick: { type: 'boolean' }, rounds: { type: 'string' } },
  });
  const kinds: ServerKind[] = values.server === 'sqlite' || values.server === 'postgres' ? [values.server] : ['sqlite', 'postgres'];
  const bareBundle = await bundleBare();
  const lines: Line[] = [];
  for (const kind of kinds) {
    const servers = await startServers(kind);
    try {
      lines.push(...(await figuresOf(kind, servers, bareBundle, values.quick === true ? quick : whole, Number(values.rounds ?? 3))));
    } finally {
      await servers.stop();
    }
  }
  process.stdout.write(`${printed(lines)}\n${await sizes()}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(lines, null, 2)}\n`);
}

async function figuresOf(kind: ServerKind, servers: Servers, bareBundle: string, sizes: Sizes, rounds: number): Promise<readonly Line[]> {
  const figures: Record<(typeof sideNames)[number], Figures[]> = { regular: [], local: [], anjian: [] };
  for (let round = 1; round <= rounds; round += 1) {
    // Another order each round, so that no side always finds the server as the same neighbour left it.
    for (let at = 0; at < sideNames.length; at += 1) {
      const name = sideNames[(at + round) % sideNames.length] ?? 'anjian';
      const side = await openSide(name, servers, bareBundle);
      const found = await measure(side, sizes).finally(() => side.stop());
      figures[name].push(found);
      say(
        `${kind}, round ${round}, ${name}: ${JSON.stringify(found, (_key, value: unknown) => (typeof value === 'number' ? Math.round(value) : value))}`,
      );
    }
  }
  const lines = [...linesOf(kind, figures), ...(await costs(kind, servers, bareBundle))];
  if (lines.some((line) => !line.met))
    say(`${kind}: where the worker's time goes under 40 callers\n${await profileOfWorker(servers, bareBundle)}`);
  return lines;
}

async function costs(kind: ServerKind, servers: Servers, bareBundle: string): Promise<readonly Line[]> {
  const longestRun = 40;
  const ours = await openSide('anjian', servers, bareBundle);
  const bare = await openSide('local', servers, bareBundle);
  try {
    const [ourCost, bareCost] = [await costOf(ours.client, ours, 1, longestRun), await costOf(bare.client, bare, 1, longestRun)];
    const replay = {
      ours: await replayMs(anjianBundle, ours.payloadKeys, ourCost.history),
      bare: await replayMs(bareBundle, bare.payloadKeys, bareCost.history),
    };
    const rungEvents = await eventsPerRung(ours);
    await memoryPerCase(kind, ours);
    const bytes = (of: number): string => `${Math.round(of)} bytes`;
    process.stdout.write(
      `${kind}: payload ${bytes(ourCost.payloadPerCommand)} a command, ${bytes(ourCost.payloadOfRun)} a run of ${longestRun} turns\n`,
    );
    return costLines(kind, ourCost, rungEvents, replay);
  } finally {
    await ours.stop();
    await bare.stop();
  }
}

/** A rung that fires by its timer, between two looks at the history. */
async function eventsPerRung(side: Awaited<ReturnType<typeof openSide>>): Promise<number> {
  await side.arm(1, Date.now() + 3_000);
  const handle = side.client.workflow.getHandle(side.armedId(0));
  const before = (await handle.fetchHistory()).events?.length ?? 0;
  while ((await side.drained()).done === 0) await new Promise((resolve) => setTimeout(resolve, 100));
  await new Promise((resolve) => setTimeout(resolve, 500));
  return ((await handle.fetchHistory()).events?.length ?? 0) - before;
}

async function memoryPerCase(kind: ServerKind, side: Awaited<ReturnType<typeof openSide>>): Promise<void> {
  const count = 300;
  const before = await side.workerMemory();
  for (let at = 0; at < count; at += 30) await Promise.all(Array.from({ length: 30 }, (_, index) => side.prepare(10_000 + at + index)));
  const bytes = ((await side.workerMemory()) - before) / count;
  process.stdout.write(`${kind}: worker memory per cached case ${Math.round(bytes / 1024)} kB (${count} cases)\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
