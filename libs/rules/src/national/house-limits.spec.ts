import { lightOf, project, statusWords } from '@app/clock';
import type { Clock, Fact } from '@app/clock';
import { releaseInForce } from '@app/register';
import { releaseLaw } from '@app/turn';

const { calendar } = releaseInForce();

function clocksOf(id: string, facts: readonly Fact[], now: string): readonly Clock[] {
  return project(releaseLaw('investigation', '150802').sheet.clocks, facts, calendar, now).filter(({ rule }) => rule === id);
}

function clock(id: string, facts: readonly Fact[], now: string): Clock {
  const [found] = clocksOf(id, facts, now);
  if (found === undefined) throw new Error(`no clock ${id}`);
  return found;
}

const rungsOf = ({ rungs }: Clock) => rungs.map(({ name, at, action }) => [name, at, action]);
const fact = (name: string, at: string, ref?: string): Fact => ({ fact: name, at, ...(ref === undefined ? {} : { ref }) });

describe('JU-21 (convention 4.5): no number of the nation, the house asks for the team after 1, 3 and 5 days', () => {
  // 2023-04-17 14:01 Beijing; 18, 19, 20, 21, 22 April.
  const accident = fact('accident.occurred', '2023-04-17T06:01:00.000Z');
  const late = '2023-04-25T00:00:00.000Z';
  const teamClock = (now: string, ...more: Fact[]) => clock('house-team-set-up', [accident, ...more], now);

  test('the accident of 2023-04-17: asked on 18 and 20 April at 09:00 Beijing, ends with 22 April', () => {
    const found = teamClock('2023-04-17T08:00:00.000Z');
    expect([found.dueDate, found.dueAt]).toEqual(['2023-04-22', '2023-04-22T16:00:00.000Z']);
    expect(rungsOf(found)).toEqual([
      ['start+1d', '2023-04-18T01:00:00.000Z', 'remind'],
      ['start+3d', '2023-04-20T01:00:00.000Z', 'remind'],
      ['due', '2023-04-22T16:00:00.000Z', 'expire'],
    ]);
  });

  test('its passing is amber, never red, and reads 超内部期限', () => {
    expect([lightOf(teamClock(late), late), statusWords(teamClock(late), late).zh]).toEqual(['amber', '超内部期限3日']);
  });

  test.each(['team.formed', 'investigation.ended', 'conclusion.negative'])('%s ends it', (name) => {
    expect(teamClock(late, fact(name, '2023-04-22T15:59:59.000Z')).status).toBe('met');
    expect(teamClock(late, fact(name, '2023-04-22T16:00:00.000Z')).status).toBe('met-late');
  });
});

describe('SV-08 (convention 4.5): no number for the vetting, the house asks after 5, 10 and 15 working days', () => {
  // Friday 21 April: 23 (a Sunday worked), 24-27 | 28, 4, 5, 6 (a Saturday worked), 8 May | 9-12, 15 May. 29 April to 3 May are off.
  const asked = fact('vetting.asked', '2023-04-21T02:00:00.000Z', '1');
  const vettingClock = (now: string, ...more: Fact[]) => clock('house-vetting', [asked, ...more], now);

  test('sent up on 2023-04-21: asked after on 27 April and 8 May, ends with 15 May', () => {
    expect(rungsOf(vettingClock('2023-04-22T00:00:00.000Z'))).toEqual([
      ['-10', '2023-04-27T01:00:00.000Z', 'remind'],
      ['-5', '2023-05-08T01:00:00.000Z', 'remind'],
      ['due', '2023-05-15T16:00:00.000Z', 'expire'],
    ]);
  });

  test('the silence of the supervisor is amber and is said of the other side', () => {
    const late = '2023-05-18T00:00:00.000Z';
    expect([lightOf(vettingClock(late), late), statusWords(vettingClock(late), late).zh]).toEqual(['amber', '对方未复3日']);
  });

  test.each(['vetting.agreed', 'vetting.changes-asked', 'vetting.ended'])('%s ends it', (name) => {
    expect(vettingClock('2023-06-01T00:00:00.000Z', fact(name, '2023-05-15T08:00:00.000Z', '1')).status).toBe('met');
  });

  test('changes asked on 5 May, sent up again on 10 May: counted anew, 11, 12 | 15-19 | 22-26 | 29, 30, 31 May', () => {
    const again = [fact('vetting.changes-asked', '2023-05-05T02:00:00.000Z', '1'), fact('vetting.asked', '2023-05-10T02:00:00.000Z', '1')];
    expect(vettingClock('2023-05-11T00:00:00.000Z', ...again)).toMatchObject({ status: 'running', dueDate: '2023-05-31' });
  });

  test.each(['vetting.agreed', 'vetting.ended'])(
    'T-46: a new version sent up on 10 May after %s on 5 May is asked after anew, to 31 May',
    (name) => {
      const again = [fact(name, '2023-05-05T02:00:00.000Z', '1'), fact('vetting.asked', '2023-05-10T02:00:00.000Z', '1')];
      expect(vettingClock('2023-05-11T00:00:00.000Z', ...again)).toMatchObject({ status: 'running', dueDate: '2023-05-31' });
      const agreed = fact('vetting.agreed', '2023-05-31T08:00:00.000Z', '1');
      expect(vettingClock('2023-06-01T00:00:00.000Z', ...again, agreed).status).toBe('met');
    },
  );

  test('each supervision is answered for itself', () => {
    const second = fact('vetting.asked', '2023-04-24T02:00:00.000Z', '2');
    const agreed = fact('vetting.agreed', '2023-04-28T02:00:00.000Z', '1');
    const found = clocksOf('house-vetting', [asked, second, agreed], '2023-05-01T00:00:00.000Z');
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      ['house-vetting#1', 'met'],
      ['house-vetting#2', 'running'],
    ]);
  });
});

describe('IN-08, T-41 (493 art 26; 310 arts 5, 7): the house gives a clue of a crime 3 days, and its receipt 24 hours', () => {
  // Friday 2023-04-28 10:00 Beijing; 29, 30 April and 1 May, all of them off.
  const found = fact('crime-clue.found', '2023-04-28T02:00:00.000Z', 'C1');
  const handedOver = fact('clue.handed-over', '2023-04-30T08:00:00.000Z', 'C1');
  const now = '2023-05-02T00:00:00.000Z';

  test('found on 2023-04-28: to be handed over by 1 May 24:00, holiday or not; 4 hours before its end there is a last reminder', () => {
    const clue = clock('house-clue-hand-over', [found], '2023-04-28T03:00:00.000Z');
    expect([clue.id, clue.dueAt]).toEqual(['house-clue-hand-over#C1', '2023-05-01T16:00:00.000Z']);
    expect(clue.rungs.slice(-2).map(({ name, at }) => [name, at])).toEqual([
      ['-240min', '2023-05-01T12:00:00.000Z'],
      ['due', '2023-05-01T16:00:00.000Z'],
    ]);
  });

  test('amber, not red, when it has passed; handed over it is met and the receipt runs', () => {
    const clue = clock('house-clue-hand-over', [found], now);
    expect([lightOf(clue, now), statusWords(clue, now).zh]).toEqual(['amber', '超内部期限1日']);
    expect(clocksOf('house-clue-receipt', [found], now)).toEqual([]);
    expect(clock('house-clue-hand-over', [found, handedOver], now).status).toBe('met');
  });

  test('handed over on 30 April 16:00: a receipt by 1 May 16:00, the very moment in time; then the other side is asked after', () => {
    const receipt = (at: string) => clock('house-clue-receipt', [found, handedOver, fact('clue.received', at, 'C1')], now).status;
    expect(clock('house-clue-receipt', [found, handedOver], now).dueAt).toBe('2023-05-01T08:00:00.000Z');
    expect([receipt('2023-05-01T08:00:00.000Z'), receipt('2023-05-01T08:00:00.001Z')]).toEqual(['met', 'met-late']);
    expect(lightOf(clock('house-clue-receipt', [found, handedOver], now), now)).toBe('amber');
  });

  test('handed over to another receiver: 24 hours from then', () => {
    const again = fact('clue.handed-over', '2023-05-01T09:00:00.000Z', 'C1');
    expect(clock('house-clue-receipt', [found, handedOver, again], now)).toMatchObject({
      status: 'running',
      dueAt: '2023-05-02T09:00:00.000Z',
    });
  });

  test('T-29: the clue about an official has no clock, and starts none of a crime clue beside it', () => {
    const official = [fact('clue.handed-over', '2023-04-29T08:00:00.000Z', 'O1'), fact('clue.received', '2023-04-30T08:00:00.000Z', 'O1')];
    const ids = (...facts: Fact[]) =>
      ['house-clue-hand-over', 'house-clue-receipt'].flatMap((id) => clocksOf(id, facts, now)).map(({ id, status }) => [id, status]);
    expect(ids(...official)).toEqual([]);
    expect(ids(found, ...official)).toEqual([['house-clue-hand-over#C1', 'overdue']]);
  });
});

describe('T-54 (convention 4.5): what was settled by telephone is followed by its paper within three days', () => {
  const call = fact('phone-record.filed', '2023-04-28', 'D1');
  const other = fact('phone-record.filed', '2023-05-04', 'D2');
  const now = '2023-05-03T00:00:00.000Z';
  const statusOf = (...more: Fact[]) =>
    clocksOf('house-phone-record', [call, ...more], now).map(({ id, dueDate, status }) => [id, dueDate, status]);

  test('a call of 28 April: its paper by 1 May, amber afterwards; each call has its own', () => {
    expect(statusOf()).toEqual([['house-phone-record#D1', '2023-05-01', 'overdue']]);
    expect(lightOf(clock('house-phone-record', [call], now), now)).toBe('amber');
    expect(statusOf(fact('phone-record.followed', '2023-05-01T15:59:59.000Z', 'D1'))).toEqual([
      ['house-phone-record#D1', '2023-05-01', 'met'],
    ]);
    expect(statusOf(other).length).toBe(2);
  });
});
