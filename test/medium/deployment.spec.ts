import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { load } from 'js-yaml';
import { settings } from '@app/config';

interface Service {
  readonly image: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly command?: readonly string[];
  readonly volumes?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly secrets: Readonly<Record<string, unknown>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const root = resolve(__dirname, '../..');

/** The parser leaves merge keys as they stand. */
function merged(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(merged);
  if (typeof value !== 'object' || value === null) return value;
  const { '<<': base, ...own } = value as Record<string, unknown>;
  const mine = Object.fromEntries(Object.entries(own).map(([key, inner]) => [key, merged(inner)]));
  return base === undefined ? mine : { ...(merged(base) as object), ...mine };
}

const compose = merged(load(readFileSync(resolve(root, 'docker-compose.yml'), 'utf8'))) as Compose;
const ours = Object.entries(compose.services).filter(([, { image }]) => image === 'anjian');

test('every variable of our services in docker-compose.yml is a setting', () => {
  const known = new Set(Object.keys(settings).flatMap((name) => [name, `${name}_FILE`]));
  const used = ours.flatMap(([, { environment }]) => Object.keys(environment ?? {}));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

test.each(ours)('%s is told all that has no default', (_name, { environment = {}, command = [] }) => {
  const needed = ['migrate', 'seed'].includes(command[0] ?? '') ? ['DATABASE_OWNER_URL'] : ['DATABASE_URL', 'PAYLOAD_KEYS'];
  for (const name of needed) expect(Object.keys(environment)).toContain(`${name}_FILE`);
  expect(Object.keys(environment).filter((name) => needed.includes(name))).toEqual([]);
});

test('every secret and volume that a service uses is declared, and every file secret is handed to its service', () => {
  for (const { environment = {}, secrets = [], volumes = [] } of Object.values(compose.services)) {
    expect(Object.keys(compose.secrets)).toEqual(expect.arrayContaining([...secrets]));
    const files = Object.values(environment).filter((value) => String(value).startsWith('/run/secrets/'));
    expect(secrets).toEqual(expect.arrayContaining(files.map((path) => path.slice('/run/secrets/'.length))));
    for (const volume of volumes) if (!volume.startsWith('.')) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  }
});

test('no secret stands in the file, and only worker and API, twice and once, hold the payload key', () => {
  const holders = Object.entries(compose.services).filter(([, { secrets = [] }]) => secrets.includes('payload-keys'));
  expect(holders.map(([name]) => name)).toEqual(['worker', 'api']);
  expect(compose.services['worker']).toMatchObject({ deploy: { replicas: 2 } });
  const literal = Object.values(compose.services).flatMap(({ environment = {} }) => Object.keys(environment));
  expect(literal.filter((name) => /(PASSWORD|PWD|KEYS)$/.test(name))).toEqual([]);
});

test('the files that the deployment mounts are there', () => {
  const mounts = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes.filter((volume) => volume.startsWith('./')));
  expect(mounts.length).toBeGreaterThan(3);
  for (const mount of mounts) expect(readFileSync(resolve(root, mount.split(':')[0] ?? ''), 'utf8')).not.toBe('');
});
