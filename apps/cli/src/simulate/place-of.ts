import type { Day } from '@app/calendar';
import { rankOf } from '@app/domain';
import type { Place, Rank } from '@app/domain';
import { freeZoneCode } from '@app/register';
import type { AddedPlace, Register } from '@app/register';
import type { AccidentRecord } from './record.schema';

/** The peoples after whom autonomous places are named; texts leave them out. 内蒙古 and 东乡族自治县 are named after one alone and keep it. */
const peoples =
  '蒙古族?|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯|塔吉克|普米族|怒族|鄂温克族|裕固族|保安族|独龙族|各族';
const ofPeoples = new RegExp(`^(内蒙古|.{2,}?)(?:${peoples})*自治[区州县旗]$`, 'u');

/** 新疆维吾尔自治区 is 新疆, 伊犁哈萨克自治州 伊犁, 阿坝藏族羌族自治州 阿坝, 惠州市 惠州: what records call them by. */
function stemOf({ name }: Pick<Place, 'name'>): string {
  const stem = ofPeoples.exec(name)?.[1] ?? name.replace(/(省|市|盟|地区)$/, '');
  return stem.length > 1 ? stem : name;
}

/**
 * The place that a published text names, as a division code: the county, else the city, else the province; a zone (开发区) is no division, so it
 * is the county or city of the text. Null where not even the province is named.
 *
 * @param day of the accident: a county of that year is looked for
 */
export function placeOf({ place, province, place_code }: AccidentRecord, day: Day, { places }: Register): string | null {
  if (place_code !== null) return place_code;
  const text = place ?? '';
  const standing = places.codes().flatMap((code) => places.on(code, day) ?? []);
  const divisions = standing.filter(({ kind }) => kind !== 'country' && kind !== 'corps' && kind !== 'corps-division');
  const top = provinceOf(province ?? text, text, divisions);
  if (top === undefined) return null;
  // 吉林省延边州 names no 吉林市: what stands for the province says nothing of the city.
  const rest = behind(top, text);
  const below = divisions.filter(({ code }) => code !== top.code && code.slice(0, 2) === top.code.slice(0, 2));
  const city = namedIn(rest, ofRank(below, 'city'));
  const counties = ofRank(below, 'county').filter(({ parent }) => city === undefined || parent === city.code);
  return (namedIn(rest, counties) ?? city ?? top).code;
}

/**
 * The zone (开发区) that a text names right behind its city, as an administrator would add it: under the city, which then has a committee there.
 * Null where the text names none, or a county: whose zone it is, is then no question.
 *
 * @param division of placeOf
 */
export function zoneOf({ place, place_code }: AccidentRecord, division: string, day: Day, register: Register): AddedPlace | null {
  const city = register.places.on(division, day);
  const code = freeZoneCode(division, register);
  if (place_code !== null || place === null || code === null || city === null || rankOf(city.kind) !== 'city') return null;
  const text = register.places.chainOn(division, day).reduceRight((left, one) => behind(one, left), place);
  const [named] = /^\p{Script=Han}{0,6}?(高新|经开|开发|工业园|产业园)区/u.exec(text) ?? [];
  if (named === undefined) return null;
  const name = named.length > 3 ? named : `${stemOf(city)}${named}`;
  return { code, name, kind: 'zone', parent: division, from: day, to: null, successors: [] };
}

/** What a text says behind the name of a place with which it begins. */
function behind(place: Place, text: string): string {
  const named = [place.name, stemOf(place)].find((name) => text.startsWith(name)) ?? '';
  return text.slice(named.length);
}

function provinceOf(named: string, text: string, divisions: readonly Place[]): Place | undefined {
  const provinces = ofRank(divisions, 'provincial');
  const told = provinces.find((one) => named.startsWith(stemOf(one)));
  if (told !== undefined) return told;
  const below = namedIn(text, ofRank(divisions, 'city')) ?? namedIn(text, ofRank(divisions, 'county'));
  return provinces.find(({ code }) => below?.code.slice(0, 2) === code.slice(0, 2));
}

function ofRank(divisions: readonly Place[], rank: Rank): readonly Place[] {
  return divisions.filter(({ kind }) => rankOf(kind) === rank);
}

/** The one that is named in full, else by its stem; undefined where none is, or several of one name. */
function namedIn(text: string, divisions: readonly Place[]): Place | undefined {
  const inFull = divisions.filter(({ name }) => text.includes(name));
  const found = inFull.length > 0 ? inFull : divisions.filter((one) => shortNames(one).some((name) => text.includes(name)));
  // 汕尾市城区 is in 榕城区 as well: the longest name is meant.
  const longest = Math.max(...found.map(({ name }) => name.length));
  const [first, ...others] = found.filter(({ name }) => name.length === longest);
  return others.length === 0 ? first : undefined;
}

/** A city is called by its stem alone; of counties only the autonomous ones are, with the word for their kind: 秀山县. */
function shortNames(place: Place): readonly string[] {
  const stem = stemOf(place);
  if (rankOf(place.kind) !== 'county') return [stem];
  return stem === place.name || !place.name.includes('自治') ? [] : [`${stem}县`, `${stem}旗`];
}
