import { releaseInForce } from '@app/register';
import { organOf, safetyDepartment, supervisorOf } from './organ-of';

const { register } = releaseInForce();

test.each([
  ['霍城县人民政府', '654023', '2022-05-02', '654023-government'],
  ['国务院（提级）', '350502', '2020-03-07', '000000-government'],
  ['乌鲁木齐市人民政府（授权市应急管理局）', '650105', '2022-01-26', '650100-government'],
  ['黑龙江煤矿安全监察局（经黑龙江省人民政府同意）', '230321', '2017-09-13', '230000-mine-safety'],
  ['国家矿山安全监察局河南局', '410400', '2024-01-12', '410000-mine-safety'],
  ['万秀区人民政府（委托梧州高新区）', '450400', '2020-11-25', '450403-government'],
  ['广东省安委办、广东省应急管理厅', '441322', '2022-07-21', '440000-safety-office'],
  ['国务院安委会办公室（较大时）；国务院安委会（升级后）', '230321', '2017-09-13', '000000-safety-office'],
])('%s', (text, place, day, organ) => {
  expect(organOf(text, place, day, register)).toBe(organ);
});

test('of two districts of one name that of the city of the accident is meant', () => {
  const text = '市中区人民政府';
  expect([organOf(text, '370402', '2022-01-01', register), organOf(text, '370100', '2022-01-01', register)]).toEqual([
    '370402-government',
    '370103-government',
  ]);
});

test('an organ of a later year is not the one with whose name its own begins', () => {
  expect(organOf('国务院安委会', '150802', '2003-05-01', register)).toBeNull();
});

test('a zone committee is in no list: nobody is guessed; who supervises then is the office of the province', () => {
  expect(organOf('仲恺高新区管委会', '441300', '2024-11-11', register)).toBeNull();
  expect(supervisorOf('某办公室', '441300', '2024-11-11', register)).toBe('440000-safety-office');
});

test('T-30: a department of work safety until the reform came down, one of emergency management since', () => {
  const of = (place: string, day: string) => safetyDepartment(place, day, register);
  expect([of('000000', '2018-04-15'), of('000000', '2018-04-16')]).toEqual(['000000-work-safety', '000000-emergency']);
  expect([of('230000', '2018-09-30'), of('230000', '2018-10-01')]).toEqual(['230000-work-safety', '230000-emergency']);
  expect([of('230321', '2018-10-31'), of('230321', '2018-11-01')]).toEqual(['230321-work-safety', '230321-emergency']);
});
