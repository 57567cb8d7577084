import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { choose, openOffice } from '../support/office';
import type { Office } from '../support/office';
import { assumedFall, toldLife } from '../support/told-life';
import type { ToldLife } from '../support/told-life';

interface Paper {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

let office: Office;
let page: Page;
let life: ToldLife;
let record: Paper;
let photograph: Paper;

beforeAll(async () => {
  office = await openOffice();
  page = office.page;
  life = await toldLife(office.desk, '2022-09-19 10:00', '150802-emergency', assumedFall);
  const printer = await office.browser.newPage({ viewport: { width: 320, height: 200 } });
  await printer.setContent('<h1>现场勘查笔录</h1><p style="break-before: page">第二页</p>');
  record = { name: '现场勘查笔录.pdf', mimeType: 'application/pdf', buffer: await printer.pdf() };
  photograph = { name: '现场照片.png', mimeType: 'image/png', buffer: await printer.screenshot() };
  await printer.close();
}, 90_000);

afterAll(() => office.close());

afterEach(() => expect(office.seat.faults).toEqual([]));

const part = (name: string) => page.getByRole('region', { name, exact: true });
const listed = (title: string) => page.getByRole('row').filter({ has: page.getByRole('button', { name: title, exact: true }) });
const hash = (by: string, { buffer }: Paper): string => createHash(by).update(buffer).digest('hex');

/** As the browser has it what a person drags into the page. */
const carrying = `(files) => {
  const held = new DataTransfer();
  for (const { name, mimeType, content } of files) {
    const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
    held.items.add(new File([bytes], name, { type: mimeType }));
  }
  return held;
}`;

async function drop(files: readonly Paper[]): Promise<void> {
  const carried = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, content: buffer.toString('base64') }));
  const dataTransfer = await page.evaluateHandle(`(${carrying})(${JSON.stringify(carried)})`);
  const zone = page.locator('.drop-zone');
  await zone.dispatchEvent('dragover', { dataTransfer });
  await zone.dispatchEvent('drop', { dataTransfer });
}

test('files that are dropped or chosen stand each with its own form, and none is sent before its kind is said', async () => {
  await page.goto(`/cases/${life.id}?tab=documents`);
  await page.getByText('本案还没有归入文件。').waitFor();
  await drop([record, photograph]);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByText('选择文件').click()]);
  await chooser.setFiles({ ...photograph, name: '误选.png' });
  await part('误选.png').getByRole('button', { name: '移除' }).click();
  expect(await part(record.name).getByLabel('标题').inputValue()).toBe('现场勘查笔录');
  await page.getByRole('button', { name: '归入全部2份' }).click();
  for (const paper of [record, photograph]) expect(await part(paper.name).getByRole('alert').allTextContents()).toEqual(['请填写此项']);
});

test('several are filed at once, each with how far it is', async () => {
  for (const [paper, kind] of [
    [record, '笔录'],
    [photograph, '其他'],
  ] as const)
    await choose(page, part(paper.name).getByLabel('文种'), kind, kind);
  const line = await office.seat.context.newCDPSession(page);
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: 30_000 });
  await page.getByRole('button', { name: '归入全部2份' }).click();
  await page.getByRole('progressbar', { name: '现场勘查笔录.pdf的上传进度' }).waitFor();
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 });
  await page.getByRole('status').getByText('已归入：现场照片').waitFor();
  await listed('现场勘查笔录').waitFor();
  await listed('现场照片').waitFor();
  expect(await page.getByRole('button', { name: /^归入全部/ }).count()).toBe(0);
});

test('a PDF is shown in the page, with its hashes and who has looked at it', async () => {
  await page.getByRole('button', { name: '现场勘查笔录' }).click();
  const viewer = page.getByRole('dialog', { name: '现场勘查笔录' });
  await viewer.getByRole('img', { name: '现场勘查笔录的图像 第1页，共2页' }).waitFor();
  await viewer.getByRole('button', { name: '下一页' }).click();
  await viewer.getByRole('img', { name: '现场勘查笔录的图像 第2页，共2页' }).waitFor();
  const hashes = await viewer.getByRole('definition').allTextContents();
  expect(hashes).toEqual([hash('sha256', record), hash('sm3', record)]);
  await viewer.getByRole('listitem').filter({ hasText: '演示值班员' }).waitFor();
  await page.keyboard.press('Escape');
  await viewer.waitFor({ state: 'hidden' });
});

test('a picture is shown too', async () => {
  await page.getByRole('button', { name: '现场照片' }).click();
  const viewer = page.getByRole('dialog', { name: '现场照片' });
  await viewer.getByRole('img', { name: '现场照片的图像' }).waitFor();
  // A picture that is not read has no width of its own.
  await page.waitForFunction(`document.querySelector('.viewer-picture').naturalWidth === 320`);
  expect(await viewer.getByRole('definition').first().textContent()).toBe(hash('sha256', photograph));
});
