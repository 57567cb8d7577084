import { enclosures } from '@app/domain';
import { startDesk } from '../../support/desk';
import type { Desk } from '../../support/desk';
import { recorded } from '../../support/life';
import { eventually } from '../../support/process';
import { assumedFall, clocksOf, toldLife } from '../../support/told-life';
import type { Refusal, ToldLife } from '../../support/told-life';
import { vetted } from '../../support/vetting';
import { writtenReport } from '../../support/written-report';

// Assumed falls with one dead in 临河区, supervised by the city's safety office; and a real road accident, whose notice counts from the accident.
const district = '150802-government';
const office = '150800-safety-office';
const own = '150802-safety-commission';
const members = ['emergency', 'union'].map((organ) => `150802-${organ}`);
const notice = { supervisor: office, addressee: district, matters: '查明原因，按期结案' };
const of = { procedure: 'supervision' } as const;
const approval = { number: '示例〔2022〕1号', form: 'document', nature: 'responsibility', copies: members };

let desk: Desk;
let onRoad: ToldLife;
let numbered: ToldLife;
let unsent: ToldLife;
let later: ToldLife;

beforeAll(async () => {
  desk = await startDesk('sandbox');
  const road = {
    place: '341502',
    occurredAt: '2019-04-29T06:00:00+08:00',
    deaths: 3,
    accidentClass: 'road-traffic',
    suspectedLevel: 'larger',
  };
  [onRoad, numbered, unsent, later] = await Promise.all([
    toldLife(desk, '2019-04-29 08:00', '341502-emergency', { ...assumedFall, name: '道路交通事故', ...road }),
    toldLife(desk, '2022-09-19 10:00', '150802-emergency', assumedFall),
    written('2022-09-19 10:00'),
    written('2022-09-19 10:30'),
  ]);
}, 90_000);

afterAll(() => desk.stop());

/** Up to a first draft of the report, on 8 November 2022. */
async function written(at: string): Promise<ToldLife> {
  const life = await toldLife(desk, at, '150802-emergency', assumedFall);
  await life.act('determine-level', '2022-09-20 09:00', district, { level: 'ordinary', reason: '死亡1人' });
  await life.act('record-supervision', '2022-09-20 09:30', office, notice);
  await life.act('sign-receipt', '2022-09-20 09:40', district, {}, of);
  await life.act('form-team', '2022-09-20 10:00', district, { leader: '副区长', members });
  await life.act('invite-procuratorate', '2022-09-20 11:00', district, { organ: '150802-procuratorate' });
  await life.act('record-procuratorate-answer', '2022-09-20 16:00', district, { answer: 'beside' });
  await life.act('record-report', '2022-11-08 09:00', district, writtenReport);
  await drafted(life, '2022-11-08 10:00');
  return life;
}

async function drafted(life: ToldLife, at: string, entered = at): Promise<string> {
  const report = await life.file('report', at, district);
  await life.act('draft-report', at, district, {}, { documents: [report], entered });
  return report;
}

async function submitted(life: ToldLife, at: string, report: string): Promise<void> {
  await life.act('sign-report', at, district, { signatures: members.map((member) => ({ member })) });
  await life.act('submit-report', at, district, { receivedOn: at.slice(0, 10) }, { documents: [report] });
}

test('SV-06, SV-29: 30 days that a notice counts from the accident of 2019-04-29 end on 2019-05-29, and its number is the one it bears', async () => {
  const supervisor = '340000-safety-office';
  const said = {
    supervisor,
    addressee: '341500-government',
    number: '皖安督〔2019〕8号',
    matters: '查明原因',
    limit: { days: 30, from: 'accident' },
  };
  await onRoad.act('record-supervision', '2019-04-30 09:00', supervisor, said);
  await eventually('SV-06', async () => clocksOf(await onRoad.seen())['SV-06']);
  expect(clocksOf(await onRoad.seen())['SV-06']).toBe('2019-05-29 running');
  const opened = await recorded(desk, `supervision/${onRoad.id}`, 'supervision.opened');
  expect(opened.body).toContain('皖安督〔2019〕8号');
  await onRoad.act('sign-receipt', '2019-05-05 09:00', '341500-government', {}, of);
  expect(clocksOf(await onRoad.seen())['SV-06']).toBe('2019-05-29 running');
});

test('SV-05: a notice that was issued elsewhere keeps its number, also under a series; the series counts only its own', async () => {
  const series = { ...notice, prefix: '巴安事故督办' };
  await numbered.act('record-supervision', '2022-09-20 09:00', office, { ...series, number: '巴安事故督办〔2024〕8号' });
  await numbered.act('record-supervision', '2022-09-21 09:00', office, series);
  const texts = await Promise.all(
    [1, 2].map(async (n) => (await recorded(desk, `supervision/${numbered.id}${n === 1 ? '' : `/${n}`}`, 'supervision.opened')).body),
  );
  expect(texts).toEqual([expect.stringContaining('巴安事故督办〔2024〕8号'), expect.stringContaining('巴安事故督办〔2022〕1号')]);
});

test.each(['330700-safety-office', '150802-safety-office'])(
  'SV-28: %s does not stand above 临河区, and may not supervise it',
  async (supervisor) => {
    const refused = await numbered.refusal('record-supervision', '2022-09-22 09:00', supervisor, { ...notice, supervisor });
    expect(refused).toMatchObject({ code: 'supervisor-not-above', field: 'data.supervisor', params: { organ: supervisor } });
    expect((await numbered.seen()).gates.map(({ holder }) => holder)).not.toContain(supervisor);
  },
);

const agreeing = (life: ToldLife, at: string, documents: readonly string[], done?: { reason: string; head: string }): Promise<Refusal> =>
  life.refusal('agree-vetting', at, office, {}, { ...of, documents, ...(done === undefined ? {} : { done }) });

test('SV-30, SV-08: nobody agrees to what was never sent up: it lies with the own commission; nor is it approved', async () => {
  const letter = await unsent.file('letter', '2022-11-09 09:00', office);
  const refused = await agreeing(unsent, '2022-11-09 09:00', [letter]);
  expect(refused).toMatchObject({ status: 409, code: 'draft-not-sent-up', params: { holder: own } });
  await submitted(unsent, '2022-11-10 10:00', await drafted(unsent, '2022-11-10 09:00'));
  const paper = await unsent.file('approval', '2022-11-11 09:00', district);
  const early = await unsent.refusal('approve', '2022-11-11 09:00', district, approval, { documents: [paper] });
  expect(early).toMatchObject({ status: 409, code: 'gate-blocked' });
});

test('AP-17, SV-30: an agreement already given on paper to what was never sent up is recorded, marked and red', async () => {
  const letter = await unsent.file('letter', '2022-11-14 09:00', office);
  const done = { reason: '督办单位直接函复同意', head: '主任' };
  await unsent.act('agree-vetting', '2022-11-14 09:00', office, {}, { ...of, documents: [letter], done });
  const seen = await unsent.seen();
  expect([seen.light, seen.irregularities.length]).toEqual(['red', 1]);
  const paper = await unsent.file('approval', '2022-11-15 09:00', district);
  await eventually('the agreement', async () =>
    (await unsent.seen()).gates.every(({ gate, state }) => gate !== 'supervision-vetting' || state === 'open') ? true : undefined,
  );
  await unsent.act('approve', '2022-11-15 09:00', district, approval, { documents: [paper] });
});

test('SV-30, T-46: a text that is entered after the agreement and dated before it is not what was agreed to', async () => {
  await vetted(later, { own, supervisor: office, sent: '2022-11-28 09:00', agreed: '2022-12-01 09:00' });
  const report = await drafted(later, '2022-12-01 08:10', '2022-12-01 09:30');
  const minutes = await later.file('minutes', '2022-12-01 11:00', own);
  await later.act('record-own-vetting', '2022-12-01 11:00', own, { resolution: 'agreed' }, { documents: [minutes] });
  await later.act('send-draft-up', '2022-12-01 11:10', own, { n: 1, enclosed: enclosures });
  await submitted(later, '2022-12-01 11:30', report);
  const paper = await later.file('approval', '2022-12-02 09:00', district);
  const early = await later.refusal('approve', '2022-12-02 09:00', district, approval, { documents: [paper] });
  expect(early).toMatchObject({ status: 409, code: 'gate-blocked', params: { gate: 'supervision-vetting', holder: office } });
});

test('SV-31: neither before the closing nor, on the day of the approval, before the publication is a supervision released', async () => {
  const releasing = async (life: ToldLife, at: string) => {
    const letter = await life.file('letter', at, office);
    return life.refusal('release', at, office, { basis: '事项完成' }, { ...of, documents: [letter] });
  };
  expect(await releasing(later, '2022-12-02 10:00')).toMatchObject({ status: 409, code: 'release-before-closing' });
  await unsent.act('complete-matters', '2022-11-15 10:00', district, {}, of);
  expect(await releasing(unsent, '2022-11-15 11:00')).toMatchObject({ status: 409, code: 'release-before-publication' });
});
