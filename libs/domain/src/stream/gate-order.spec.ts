import { firstShut } from './gate-order';

const gate = (holder: string, since: string, name = 'supervision-vetting') => ({
  gate: name,
  holder,
  since: `2022-11-${since}T01:00:00.000Z`,
});
const own = (since: string) => gate('150802-safety-commission', since);
const city = (since: string) => gate('150800-safety-office', since);
const province = (since: string) => gate('150000-safety-office', since);

test('T-27: of two supervisors the lower one that has the text is named, whoever came first', () => {
  expect(firstShut([province('16'), city('18')])).toEqual(city('18'));
  expect(firstShut([city('18'), province('16')])).toEqual(city('18'));
});

test('T-27: while the lower one has it, the own commission still has to send it to the higher: it is not in its way', () => {
  expect(firstShut([own('16'), city('18')])).toEqual(city('18'));
  expect(firstShut([city('18'), own('16')])).toEqual(city('18'));
  expect(firstShut([own('16'), province('18')])).toEqual(province('18'));
});

test('SV-30: as long as it was sent to nobody the own commission is named, since the earliest', () => {
  expect(firstShut([own('18'), own('16')])).toEqual(own('16'));
  expect(firstShut([])).toBeUndefined();
});

test('of different gates the one that is shut longest is named', () => {
  const other = gate('150802-government', '01', 'report-complete');
  expect(firstShut([city('18'), other])).toEqual(other);
});
