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

function holdersOf(secret: string): readonly string[] {
  return Object.entries(compose.services).flatMap(([name, { secrets = [] }]) => (secrets.includes(secret) ? [name] : []));
}

test("nobody beside the server and what makes roles holds the superuser's password, and Temporal has a role of its own", () => {
  expect(holdersOf('postgres-password')).toEqual(['postgres', 'database']);
  expect(holdersOf('temporal-password')).toEqual(['database', 'temporal-schema', 'temporal']);
  expect(compose.services['temporal']?.environment?.['POSTGRES_USER']).toBe('temporal');
  expect(compose.services['temporal-schema']?.environment?.['SQL_USER']).toBe('temporal');
  const scripts = ['temporal-schema.sh', 'temporal-server.sh'].map((name) => readFileSync(resolve(root, 'tools/deployment', name), 'utf8'));
  expect(scripts.filter((text) => text.includes('postgres-password'))).toEqual([]);
});

test("only what migrates holds the owner's address: neither API nor worker can change what is written", () => {
  expect(holdersOf('database-owner-url')).toEqual(['migrate', 'seed']);
  const told = Object.entries(compose.services).filter(([, { environment = {} }]) => 'DATABASE_OWNER_URL_FILE' in environment);
  expect(told.map(([name]) => name)).toEqual(['migrate', 'seed']);
});

test('no secret stands in the file, and only worker and API, twice and once, hold the payload key', () => {
  expect(holdersOf('payload-keys')).toEqual(['worker', 'api']);
  expect(compose.services['worker']).toMatchObject({ deploy: { replicas: 2 } });
  const literal = Object.values(compose.services).flatMap(({ environment = {} }) => Object.keys(environment));
  expect(literal.filter((name) => /(PASSWORD|PWD|KEYS)$/.test(name))).toEqual([]);
});

test('the files that the deployment mounts are there', () => {
  const mounts = Object.values(compose.services).flatMap(({ volumes = [] }) => volumes.filter((volume) => volume.startsWith('./')));
  expect(mounts.length).toBeGreaterThan(3);
  for (const mount of mounts) expect(readFileSync(resolve(root, mount.split(':')[0] ?? ''), 'utf8')).not.toBe('');
});
