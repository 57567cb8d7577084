import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const version = '3.29.4';

/** Readings in names of places that a dictionary of words does not know: characters of the name, syllables. */
const local = [
  ['都', 'du'],
  ['什', 'shi'],
  ['民乐', 'min le'],
  ['召陵', 'shao ling'],
  ['称多', 'chen duo'],
  ['万柏林', 'wan bai lin'],
  ['绥棱', 'sui leng'],
  ['红寺堡', 'hong si bu'],
  ['曾都', 'zeng du'],
  ['六合', 'lu he'],
  ['六枝', 'lu zhi'],
  ['蚌山', 'beng shan'],
  ['洪洞', 'hong tong'],
  ['单县', 'shan xian'],
  ['大埔', 'da bu'],
  ['涡阳', 'guo yang'],
  ['浚县', 'xun xian'],
  ['乐亭', 'lao ting'],
  ['乐陵', 'lao ling'],
  ['乐清', 'yue qing'],
  ['筠连', 'jun lian'],
  ['尉犁', 'yu li'],
  ['牟定', 'mou ding'],
  ['泌阳', 'bi yang'],
  ['繁峙', 'fan shi'],
  ['蔚县', 'yu xian'],
  ['歙县', 'she xian'],
  ['黄陂', 'huang pi'],
  ['宕昌', 'tan chang'],
  ['吴堡', 'wu bu'],
  ['珲春', 'hun chun'],
  ['穆棱', 'mu ling'],
  ['闵行', 'min hang'],
  ['调兵山', 'diao bing shan'],
];

async function library(folder) {
  const target = join(folder, `pinyin-pro-${version}`);
  if (!existsSync(target)) {
    mkdirSync(target, { recursive: true });
    execFileSync('npm', ['install', '--silent', '--no-save', '--prefix', target, `pinyin-pro@${version}`]);
  }
  return createRequire(join(target, 'package.json'))('pinyin-pro');
}

/** Name and its syllables, for every name of the rows. By name, not by code: a code has had several names, many places share one. */
export async function readings(folder, rows) {
  const { pinyin, customPinyin } = await library(folder);
  customPinyin(Object.fromEntries(local));
  const names = [...new Set(rows.map(({ name }) => name))].toSorted();
  return names.map((name) => [name, pinyin(name, { toneType: 'none', v: true, nonZh: 'removed' })]);
}
