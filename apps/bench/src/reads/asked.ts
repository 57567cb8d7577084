/** A read that is measured: under which name, and its address; several are taken in turn. */
export interface Read {
  readonly name: string;
  readonly paths: readonly string[];
}

const counties = ['150802', '330105', '410802', '440304', '500101', '610102'];
const provinces = ['150000', '330000', '410000', '440000', '510000', '610000'];
const words = ['坠', '爆炸', '宏达', '机械制造', '化工有限公司', '金鼎 坍塌'];

const list = (name: string, queries: readonly string[]): Read => ({
  name: `list: ${name}`,
  paths: queries.map((query) => `/api/cases?limit=50&${query}`),
});

/** @param ids of open cases */
export function asked(ids: readonly string[]): readonly Read[] {
  const offices = counties.map((code) => `${code.slice(0, 4)}00-safety-office`);
  return [
    list('newest', ['']),
    list('nearest end', ['order=nearest-end']),
    list('last change', ['order=last-change']),
    list(
      'county',
      counties.map((code) => `place=${code}`),
    ),
    list(
      'province',
      provinces.map((code) => `place=${code}`),
    ),
    list('level', ['level=major', 'level=larger']),
    list('stage', ['stage=investigating', 'stage=reported']),
    list('red', ['light=red', 'light=red&order=nearest-end']),
    list('amber', ['light=amber', 'light=amber&order=last-change']),
    list('green', ['light=green', 'light=green&order=nearest-end']),
    list(
      'red in a province, nearest end',
      provinces.map((code) => `light=red&place=${code}&order=nearest-end`),
    ),
    list(
      'text',
      words.map((word) => `text=${encodeURIComponent(word)}`),
    ),
    list(
      'text in a province, last change',
      provinces.map((code) => `place=${code}&order=last-change&text=${encodeURIComponent('坍塌')}`),
    ),
    list('counted', ['count=true', 'count=true&light=red', `count=true&place=${provinces[0] ?? ''}`]),
    {
      name: 'work: handling of an organ',
      paths: counties.flatMap((code) => [`/api/work?organ=${code}-government`, `/api/work?organ=${code}-government&due=overdue`]),
    },
    { name: 'work: handling of all', paths: ['/api/work', '/api/work?due=three-days'] },
    { name: 'work: supervising', paths: offices.map((office) => `/api/work?view=supervising&organ=${office}`) },
    { name: 'work: leader of a county', paths: counties.map((code) => `/api/work?view=leader&organ=${code}-government`) },
    { name: 'work: leader of a province', paths: provinces.map((code) => `/api/work?view=leader&organ=${code}-government`) },
    { name: 'duty desk of an organ', paths: counties.map((code) => `/api/duty?organ=${code}-emergency`) },
    { name: 'accident page', paths: ids.map((id) => `/api/cases/${id}`) },
    { name: 'clock strip', paths: ids.map((id) => `/api/cases/${id}/strip`) },
    { name: 'ledger', paths: ids.map((id) => `/api/cases/${id}/ledger`) },
  ];
}
