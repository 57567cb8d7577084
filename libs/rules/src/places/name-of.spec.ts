import { nameOf, withNames } from './name-of';

test('a place is named with all above it, an organ by its own name, a team by its place', () => {
  expect(nameOf('150802')).toBe('内蒙古自治区巴彦淖尔市临河区');
  expect(nameOf('150802-emergency')).toBe('临河区应急管理局');
  expect(nameOf('150802-team')).toBe('临河区事故调查组');
});

test('what no register knows keeps its id', () => {
  expect([nameOf('999999'), nameOf('150802-harbour-office')]).toEqual(['999999', '150802-harbour-office']);
});

test('every organ in a sentence is named, whatever stands around it', () => {
  expect(withNames('登记上报（150802-emergency-2）：由150800-safety-office、150802-harbour-office办理。')).toBe(
    '登记上报（临河区应急管理局-2）：由巴彦淖尔市安全生产委员会办公室、150802-harbour-office办理。',
  );
});
