import type { CalendarEdition } from '@app/calendar';
import { isWorkingDay } from '@app/calendar';
import type { RegisterChange } from './entry';
import { inForceOf, releaseInForce, withChange } from './in-force';

const name = (text: string): RegisterChange => ({
  kind: 'organ',
  organ: { id: '150802-union', name: text, kind: 'union', place: '150802', from: '2026-01-01', to: null },
});
const rules: CalendarEdition = {
  id: '2027',
  year: 2027,
  number: '国办发明电〔2026〕9号',
  issuedOn: '2026-11-20',
  note: null,
  off: ['2027-01-01', '2027-02-08', '2027-02-09', '2027-02-10'],
  worked: ['2027-02-20'],
};
const sha256 = '0'.repeat(64);
const notice: RegisterChange = { kind: 'notice', notice: rules, sha256 };
const amended: RegisterChange = {
  kind: 'notice',
  notice: { ...rules, id: '2027-a1', issuedOn: '2027-01-25', off: ['2027-02-11', '2027-02-20'], worked: ['2027-02-27'] },
  sha256,
};

test('without a database the release’s own data hold, as edition 0, made once', () => {
  expect(releaseInForce()).toMatchObject({ edition: 0, changes: [] });
  expect(releaseInForce()).toBe(releaseInForce());
  expect(releaseInForce().notices.at(-1)?.id).toBe('2026');
});

test('of two changes of one organ the one recorded later counts', () => {
  const names = (changes: readonly RegisterChange[]) => inForceOf(9, changes).register.nameOf('150802-union', '2026-06-01');
  expect(names([name('甲'), name('乙')])).toBe('乙');
  expect(names([name('乙'), name('甲')])).toBe('甲');
});

test('C-10: a notice makes its days certain, an amending one moves those that it changes from its day on', () => {
  const now = releaseInForce();
  const then = withChange(now, notice);
  const amendedThen = withChange(then, amended);
  const worked = (calendar: typeof now.calendar) =>
    ['2027-02-10', '2027-02-11', '2027-02-20', '2027-02-27'].map((day) => isWorkingDay(calendar, day));
  const certain = (...days: boolean[]) => days.map((working) => ({ working, provisional: false }));
  expect(worked(then.calendar)).toEqual(certain(false, true, true, false));
  expect(worked(amendedThen.calendar)).toEqual(certain(false, false, false, true));
  expect(worked(now.calendar).map(({ provisional }) => provisional)).toEqual([true, true, true, true]);
  expect([now, then, amendedThen].map(({ notices }) => notices.at(-1)?.id)).toEqual(['2026', '2027', '2027-a1']);
});

test('a change more is the next edition, and leaves the one before as it was', () => {
  const first = inForceOf(4, [name('甲')]);
  const second = withChange(first, name('乙'));
  expect([second.edition, second.changes]).toEqual([5, [name('甲'), name('乙')]]);
  expect([first.edition, first.register.nameOf('150802-union', '2026-06-01')]).toEqual([4, '甲']);
});

test('the same changes give the same answers, however they came together', () => {
  const zone: RegisterChange = {
    kind: 'place',
    place: { code: '150871', name: '某开发区', kind: 'zone', parent: '150800', from: '2020-01-01', to: null, successors: [] },
  };
  const changes = [zone, name('甲'), notice, amended];
  const [whole, stepwise] = [inForceOf(4, changes), changes.reduce(withChange, inForceOf(0, []))];
  expect(stepwise.edition).toBe(4);
  expect(stepwise.calendar).toEqual(whole.calendar);
  const answers = ({ register: { places, organs } }: typeof whole) => [
    places.codes(),
    places.chainOf('150871'),
    organs.at('150802', '2026-06-01'),
    organs.special('150871'),
  ];
  expect(answers(stepwise)).toEqual(answers(whole));
});
