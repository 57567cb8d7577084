import { lawSheet } from './law-sheet';
import { settingInWords } from './setting-notes';

const zhejiang = { code: '330000', name: '浙江省', kind: 'province', parent: '000000' } as const;

test.each(['investigation', 'rectification', 'supervision'] as const)(
  'every setting of the law of a place is said in words (%s)',
  (procedure) => {
    const { settings } = lawSheet(procedure, { place: '330000', chain: [zhejiang], bodies: [] });
    expect(Object.entries(settings).filter(([name, value]) => settingInWords(name, value) === null)).toEqual([]);
  },
);

test('a place reads unsettled law in its own way, and says so', () => {
  expect(settingInWords('carryingOut.report', 'asked')?.zh).toContain('浙江省安全生产条例');
  expect(settingInWords('carryingOut.report', 'not-asked')?.zh).not.toContain('浙江省');
  expect(settingInWords('closing', 'never')).toBeNull();
});
