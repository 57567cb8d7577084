import { readAccidentSearch, tabOf, tabs } from './accident-search';

test('the acts of a theme stand in its tab; those of one that comes later, and has none, in the overview', () => {
  const themes = [
    'intake',
    'level',
    'competence',
    'team',
    'evidence',
    'timeLimit',
    'supervised',
    'report',
    'approval',
    'ending',
    'documents',
  ];
  expect(themes.map((group) => tabOf('investigation', group))).toEqual([
    'reporting',
    'overview',
    'overview',
    'team',
    'evidence',
    'limits',
    'supervision',
    'report',
    'approval',
    'approval',
    'documents',
  ]);
  expect([tabOf('supervision', 'vetting'), tabOf('investigation', 'rectification'), tabOf('penalty', 'team')]).toEqual([
    'supervision',
    'overview',
    'overview',
  ]);
});

test('an address that names no tab opens none', () => {
  expect(tabs.map((tab) => readAccidentSearch({ tab }).tab)).toEqual([...tabs]);
  expect(readAccidentSearch({ tab: 'nothing' }).tab).toBeUndefined();
});
