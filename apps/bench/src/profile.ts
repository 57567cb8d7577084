import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Servers } from './servers';
import { openSide } from './sides';
import { drive } from './stats';

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string; readonly url: string } }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Where the CPU of Anjian's worker goes under 40 callers, as shares of its busy time: printed when a figure is missed. */
export async function profileOfWorker(servers: Servers, bareBundle: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'anjian-profile-'));
  const side = await openSide('anjian', servers, bareBundle, ['--cpu-prof', `--cpu-prof-dir=${folder}`]);
  await drive(40, 40, (index) => side.prepare(index));
  await drive(400, 40, (n) => side.command(n % 40, Math.floor(n / 40)));
  await side.stop();
  const shares = new Map<string, number>();
  for (const file of await readdir(folder)) addTo(shares, JSON.parse(await readFile(join(folder, file), 'utf8')) as Profile);
  await rm(folder, { recursive: true });
  const busy = [...shares.values()].reduce((sum, value) => sum + value, 0);
  const rows = [...shares].sort((a, b) => b[1] - a[1]).slice(0, 12);
  return rows.map(([where, time]) => `${((100 * time) / busy).toFixed(1).padStart(5)} %  ${where}`).join('\n');
}

function addTo(shares: Map<string, number>, { nodes, samples, timeDeltas }: Profile): void {
  const where = new Map(nodes.map((node) => [node.id, placeOf(node.callFrame)]));
  for (const [index, sample] of samples.entries()) {
    const place = where.get(sample) ?? '';
    if (place !== '(idle)') shares.set(place, (shares.get(place) ?? 0) + (timeDeltas[index] ?? 0));
  }
}

/** The package, or our own file: single functions are too many to read. */
function placeOf({ functionName, url }: Profile['nodes'][number]['callFrame']): string {
  const dependency = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (dependency !== undefined) return dependency;
  const own = /(?:dist\/apps\/worker\/)(.+)$/.exec(url)?.[1] ?? (url.endsWith('workflow-bundle.js') ? 'workflow bundle' : undefined);
  return own ?? (url === '' ? functionName : url.replace(/^.*\//, ''));
}
