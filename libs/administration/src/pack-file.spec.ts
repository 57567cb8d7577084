import { releaseInForce } from '@app/register';
import { releasePacks } from '@app/rules';
import { readPack } from './pack-file';

const now = releaseInForce();
type Pack = (typeof releasePacks)[number];
const read = (value: unknown) => readPack(JSON.stringify(value), value, now);
const [zhangzhou, henan] = ['zhangzhou', 'henan'].map((id) => releasePacks.find((pack) => pack.id === id) as Pack) as [Pack, Pack];
const next = (change: Partial<Pack>, of: Pack = zhangzhou) => ({ ...of, version: of.version + 1, ...change });
const codes = (value: unknown) => {
  const found = read(value);
  return 'pack' in found ? [] : found.map(({ rule, path, reason: { zh } }) => [rule, path.map(String).join('.'), zh]);
};
const [step, other] = zhangzhou.vettingSteps as [Pack['vettingSteps'][number], Pack['vettingSteps'][number]];
const [clause] = zhangzhou.clauses as [Pack['clauses'][number]];
const clock = henan.clocks.supervision?.[0];

test.each(releasePacks.map((pack) => [pack.id, pack] as const))('%s: its file is taken, under a higher version', (_id, pack) => {
  const found = read(JSON.parse(JSON.stringify({ ...pack, version: 2 })));
  expect('pack' in found ? found.pack : found).toEqual({ ...pack, version: 2 });
});

test('T-52: a file is refused with the rule, the place in it and the reason', () => {
  expect(codes(next({ clauses: [{ ...clause, units: ['efficiency-bureau' as never] }] }))).toEqual([
    ['7-procuratorate', 'clauses.0.units.0', '没有这类机关：efficiency-bureau'],
  ]);
  expect(codes(next({ vettingSteps: [{ ...step, role: 'mayor' }] }))).toEqual([
    ['efficiency-office', 'vettingSteps.0.role', '没有这个角色：mayor'],
  ]);
  expect(codes(next({ vettingSteps: [{ ...step, id: 'office' }] }))).toEqual([['office', 'vettingSteps.0', '没有这个审核环节：office']]);
  expect(codes(next({ vettingSteps: [other] }))).toEqual([
    ['higher-office', 'vettingSteps.0.after', '之前没有这个环节：efficiency-office'],
  ]);
  expect(codes(next({ vettingSteps: [step, step] }))).toEqual([['efficiency-office', 'gates.1', '编号重复：efficiency-office']]);
  expect(codes(next({ vettingSteps: [{ ...step, basis: { ...step.basis, law: ' ' } }] }))).toEqual([
    ['efficiency-office', 'vettingSteps.0.basis', '没有写明出处'],
  ]);
  expect(codes(next({ clauses: [{ ...clause, document: 'lost' }] }))).toEqual([
    ['7-procuratorate', 'clauses.0.document', '没有这个文件：lost'],
  ]);
  expect(
    codes(
      next({
        gates: [
          {
            id: 'unheard-of',
            title: step.title,
            blocks: { procedure: 'investigation', command: 'hurry' },
            role: step.role,
            basis: step.basis,
          },
        ],
      }),
    ),
  ).toEqual([
    ['unheard-of', 'gates.0', '没有这个前置条件：unheard-of'],
    ['unheard-of', 'gates.0', '没有这个事项：hurry'],
  ]);
});

test('clocks: an unknown fact, role or procedure, no article, an id that stands twice', () => {
  const supervised = (change: object) => codes(next({ clocks: { supervision: [{ ...clock, ...change }] as never } }, henan));
  expect(supervised({})).toEqual([]);
  expect(supervised({ stop: ['moon.risen'] })).toEqual([['SV-06', 'clocks.supervision.0', '没有这项事实：moon.risen']]);
  expect(supervised({ actor: 'mayor' })).toEqual([['SV-06', 'clocks.supervision.0', '没有这个角色：mayor']]);
  expect(supervised({ basis: [] })).toEqual([['SV-06', 'clocks.supervision.0.basis', '没有写明出处']]);
  expect(codes(next({ clocks: { arbitration: [] } as never }, henan))).toEqual([
    ['arbitration', 'clocks.arbitration', '没有这个程序：arbitration'],
  ]);
  expect(codes(next({ clocks: { supervision: [clock, clock] as never } }, henan))).toEqual([
    ['SV-06', 'clocks.supervision.1', '编号重复：SV-06'],
  ]);
});

test('T-51: a place takes no rule of the nation away by giving it a longer limit', () => {
  const ofNation = {
    when: {
      all: [{ not: (clock?.when as { all: readonly { not: object }[] }).all[0]?.not }, { fact: 'supervision.level', in: ['major'] }],
    },
  };
  const longer = { ...clock, ...ofNation, limit: [{ limit: { days: 90 } }] };
  expect(codes(next({ clocks: { supervision: [longer] as never } }, henan)).map(([, , zh]) => zh)).toContain('地方规定不能放宽全国的期限');
});

test('another form, another place, an old version, a member too many', () => {
  expect(codes(next({ format: 2 as never }))).toEqual([['zhangzhou', 'format', '应为第 1 版格式']].map(([, ...rest]) => [null, ...rest]));
  expect(codes(next({ place: '350699' })).map(([, path]) => path)).toContain('place');
  expect(codes(zhangzhou)).toEqual([[null, 'version', '现行的是第 1 版，应更高']]);
  expect(codes({ ...next({}), more: 1 })).toHaveLength(1);
  expect(codes('nothing')).toHaveLength(1);
});
