import { releaseInForce } from '@app/register';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from './catalogue';
import { sentence, statusOf } from './sentence';

const root = join(__dirname, '../../../..');
const folders = ['apps', 'libs', 'workflows', 'activities'];

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));
}

/** Codes written as literals where a refusal is made, and those that a step names as missing. */
const used = new Set(
  folders
    .flatMap(sources)
    .flatMap((text) =>
      [...text.matchAll(/(?:\breject\(|new Problem\(|unavailable\(|missing: )\s*'([a-z-]+)'/g)].map((match) => match[1] ?? ''),
    ),
);

test('the scan sees the codes of the domain', () => {
  expect([...used]).toEqual(
    expect.arrayContaining(['wrong-stage', 'no-competence', 'report-not-submitted', 'extension-after-expiry', 'approval-missing']),
  );
});

test('every code that the code uses is in the catalogue', () => {
  expect([...used].filter((code) => !Object.hasOwn(catalogue, code))).toEqual([]);
});

test.each(Object.entries(catalogue))(
  '%s: both languages say the same parameters, under an error status',
  (_code, { status, sentence: text, whatToDo }) => {
    const holes = (of: string) => [...of.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    expect(holes(text.zh)).toEqual(holes(text.en));
    expect(holes(`${whatToDo.zh}${whatToDo.en}`)).toEqual([]);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text.zh).toMatch(/[。]$/);
  },
);

const names = releaseInForce().register;

test('parameters are put into words and moments into Beijing time', () => {
  expect(sentence('wrong-stage', { stage: 'reported', command: 'close' }, names)).toEqual({
    zh: '当前阶段“已接报”不能办理“结案”。',
    en: '"close the case" cannot be done in the stage "reported".',
  });
  const gate = { gate: 'supervision-vetting', holder: '000000-safety-office', since: '2023-04-20T16:30:00.000Z' };
  expect(sentence('gate-blocked', gate, names).zh).toBe(
    '须先完成“督办单位审核同意”，自 2023-04-21 00:30 起待国务院安全生产委员会办公室办理。',
  );
});

test('a kind of document is said in words, of several any one will do', () => {
  expect(sentence('document-missing', { kind: 'opinion,record' }, names)).toEqual({
    zh: '办理此事项须引用已归档的文件（文种：意见或者笔录），目前未引用。',
    en: 'This requires a filed document (kind: opinion or written record), and none is cited.',
  });
});

test('an unknown code, even one named like a member of every object, is a fault of ours', () => {
  expect([statusOf('toString'), sentence('toString', {}, names).zh]).toEqual([500, 'toString']);
});
