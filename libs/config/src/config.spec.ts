import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, defaultCachedWorkflows, demoAllowed, envExample, loadConfig, loadOwnerConfig } from './index';

const key = `k1:${Buffer.alloc(32, 7).toString('base64')}`;
const least = { DATABASE_URL: 'postgres://anjian_app:x@127.0.0.1/anjian', PAYLOAD_KEYS: key };

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
  }
  return [];
}

test('defaults are what the documents say', () => {
  expect(loadConfig(least)).toMatchObject({
    INSTALLATION: 'real',
    DATABASE_POOL_SIZE: 10,
    TEMPORAL_ADDRESS: '127.0.0.1:7233',
    TEMPORAL_NAMESPACE: 'anjian',
    TEMPORAL_TASK_QUEUE: 'anjian',
    API_HOST: '127.0.0.1',
    API_PORT: 3000,
    WORKER_METRICS_PORT: 3001,
    SESSION_IDLE_MINUTES: 30,
    SESSION_MAX_HOURS: 12,
    LOG_LEVEL: 'log',
    DATA_DIR: '.data',
  });
  expect(loadConfig(least).MAX_CACHED_WORKFLOWS).toBeGreaterThanOrEqual(500);
});

test('all problems are reported at once, without values', () => {
  const problems = problemsOf({ API_PORT: 'abc', PAYLOAD_KEYS: 'k1:secret', LOG_LEVEL: 'loud', MAX_CACHED_WORKFLOWS: '5' });
  expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual([
    'API_PORT',
    'DATABASE_URL',
    'LOG_LEVEL',
    'MAX_CACHED_WORKFLOWS',
    'PAYLOAD_KEYS',
  ]);
  expect(problems).toContain('DATABASE_URL 未设置 is not set.');
  expect(problems.join()).not.toContain('secret');
});

test('NAME_FILE is read and trimmed; a missing file and a double setting are named once each', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'keys');
  writeFileSync(file, `${key}\n`);
  expect(loadConfig({ DATABASE_URL: least.DATABASE_URL, PAYLOAD_KEYS_FILE: file }).PAYLOAD_KEYS).toBe(key);
  const problems = problemsOf({ DATABASE_URL_FILE: `${file}-gone`, PAYLOAD_KEYS: key, PAYLOAD_KEYS_FILE: file });
  expect(problems).toHaveLength(2);
  expect(problems[0]).toContain('cannot be read');
  expect(problems[1]).toContain('both set');
});

test('the result is frozen, an empty variable is an unset one, and a key ring may hold several keys', () => {
  const config = loadConfig({ ...least, API_PORT: '', PAYLOAD_KEYS: `${key},old-2:${Buffer.alloc(32).toString('base64')}` });
  expect(Object.isFrozen(config)).toBe(true);
  expect(config.API_PORT).toBe(3000);
});

test('migrations need the owner and no payload key', () => {
  expect(loadOwnerConfig({ DATABASE_OWNER_URL: least.DATABASE_URL }).INSTALLATION).toBe('real');
  expect(() => loadOwnerConfig(least)).toThrow('DATABASE_OWNER_URL 未设置 is not set.');
});

test('the demo account is for a sandbox that only this machine reaches', () => {
  const allowed = (env: Record<string, string>) => demoAllowed(loadConfig({ ...least, ...env }));
  expect(allowed({ INSTALLATION: 'sandbox' })).toBe(true);
  expect(allowed({})).toBe(false);
  expect(allowed({ INSTALLATION: 'sandbox', API_HOST: '0.0.0.0' })).toBe(false);
  expect(allowed({ INSTALLATION: 'sandbox', TRUSTED_PROXIES: '127.0.0.1' })).toBe(false);
});

test('proxies are addresses and networks', () => {
  expect(loadConfig({ ...least, TRUSTED_PROXIES: '10.1.2.3, fd00::/8' }).TRUSTED_PROXIES).toBe('10.1.2.3, fd00::/8');
  expect(problemsOf({ ...least, TRUSTED_PROXIES: 'proxy.example' })).toEqual([expect.stringContaining('TRUSTED_PROXIES')]);
});

test('ways out are checked before anything is sent', () => {
  const fits = {
    SMTP_URL: 'smtp://anjian:a%40b@mail.example:587?tls.rejectUnauthorized=false',
    MAIL_FROM: '案鉴 <anjian@yjj.example>',
    SMS_URL: 'http://10.0.0.5:8080/sms',
    WEBHOOK_URL: 'https://im.example/send?key=1',
    WEB_ADDRESS: 'https://anjian.example',
    ALARM_MAIL_TO: 'a@b.example, c@d.example',
    ALARM_MOBILES: '13800000000,13900000000',
  };
  expect(loadConfig({ ...least, ...fits })).toMatchObject(fits);
  const wrong = {
    SMTP_URL: 'smtp://anjian:100%@mail.example',
    MAIL_FROM: '案鉴',
    SMS_URL: 'ftp://10.0.0.5/',
    SMS_TOKEN: 'two words',
    WEBHOOK_URL: 'https://user:word@im.example/',
    WEB_ADDRESS: 'https://anjian.example/app',
    ALARM_MAIL_TO: 'a@b.example;c@d.example',
    ALARM_MOBILES: '0571-8000000',
  };
  const problems = problemsOf({ ...least, ...wrong });
  expect(problems.map((problem) => problem.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort());
});

test('the cache grows with the heap and is never below 500', () => {
  expect(defaultCachedWorkflows(512 * 1024 * 1024)).toBe(500);
  expect(defaultCachedWorkflows(4096 * 1024 * 1024)).toBe(2217);
});

test('.env.example is what the settings say (npm run config:example)', () => {
  expect(readFileSync(join(__dirname, '../../../.env.example'), 'utf8')).toBe(envExample());
});
