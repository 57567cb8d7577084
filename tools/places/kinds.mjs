/** Rows of the lists that are no places but headings of code blocks, and offices that are no division. */
const headings = new Set([
  '市辖区',
  '县',
  '市',
  '省直辖行政单位',
  '省直辖县级行政单位',
  '省直辖县级行政区划',
  '自治区直辖县级行政单位',
  '自治区直辖县级行政区划',
]);
export const isHeading = (name) => headings.has(name);

const municipalities = new Set(['110000', '120000', '310000', '500000']);

function provincial(code, name) {
  if (municipalities.has(code)) return 'municipality';
  return name.endsWith('自治区') ? 'autonomous-region' : 'province';
}

function ofCity(name, hasCounties) {
  if (name.endsWith('自治州')) return 'prefecture';
  if (name.endsWith('盟')) return 'league';
  if (name.endsWith('市')) return hasCounties ? 'city' : 'city-without-counties';
  if (name.endsWith('地区') || name.endsWith('行政区')) return 'area';
  throw new Error(`no kind for ${name}`);
}

const countyEndings = [
  ['自治县', 'autonomous-county'],
  ['旗', 'banner'],
  ['县', 'county'],
  ['市', 'county-city'],
  ['林区', 'special-district'],
  ['特区', 'special-district'],
  ['工农区', 'special-district'],
  ['区', 'district'],
];

function ofCounty(name) {
  const found = countyEndings.find(([ending]) => name.endsWith(ending));
  if (found === undefined) throw new Error(`no kind for ${name}`);
  return found[1];
}

/** Kind and parent of each place of one list, from its code and name. A county whose city is not listed hangs on the province. */
export function placesOfList(names) {
  const listed = new Map([...names].filter(([, name]) => !isHeading(name)));
  const withCounties = new Set([...listed.keys()].filter((code) => !code.endsWith('00')).map((code) => `${code.slice(0, 4)}00`));
  return new Map([...listed].map(([code, name]) => [code, { name, ...nodeOf(code, name, listed, withCounties) }]));
}

function nodeOf(code, name, listed, withCounties) {
  const province = `${code.slice(0, 2)}0000`;
  const city = `${code.slice(0, 4)}00`;
  if (code === province) return { kind: provincial(code, name), parent: '000000' };
  if (code === city) return { kind: ofCity(name, withCounties.has(code)), parent: province };
  return { kind: ofCounty(name), parent: listed.has(city) ? city : province };
}
