import { nameOf } from './name-of';

test('a place is named with all above it, an organ by its own name', () => {
  expect(nameOf('150802')).toBe('内蒙古自治区巴彦淖尔市临河区');
  expect(nameOf('150802-emergency')).toBe('临河区应急管理局');
});

test('what no register knows keeps its id', () => {
  expect([nameOf('999999'), nameOf('150802-harbour-office')]).toEqual(['999999', '150802-harbour-office']);
});
