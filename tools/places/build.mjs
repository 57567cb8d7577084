import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkout } from '../lib/checkout.mjs';
import { fail, Sentence } from '../lib/run.mjs';
import { differences } from './compare.mjs';
import { corps } from './corps.mjs';
import { readings } from './pinyin.mjs';
import { sources } from './sources.mjs';
import { spans } from './spans.mjs';
import { linkSuccessors } from './successors.mjs';

// Makes libs/register/data from public lists: `node tools/places/build.mjs [FOLDER]`. FOLDER keeps what was fetched.

/** Before it the lists gave a code to one place in one year and to another in the next: the first that follows the rule of GB/T 2260. */
const firstList = '1988-12-31';
const data = join(checkout, 'libs/register/data');

const oneRowALine = (rows) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;

/** code, name, kind, parent; since: after, by; until: last, goneBy (both null while it stands); successors with a space between. */
const written = ({ code, name, kind, parent, since, until, successors }) => [
  code,
  name,
  kind,
  parent,
  ...since,
  ...(until ?? [null, null]),
  successors.join(' '),
];

async function build(folder) {
  const { yearly, between, checks } = sources(folder);
  const { rows, lists } = spans(
    yearly.filter(({ day }) => day >= firstList),
    between,
  );
  const open = linkSuccessors(rows, lists);
  if (open.length > 0) throw new Sentence(`No successor: ${open.map(({ code, name, until }) => `${code} ${name} ${until}`).join(', ')}`);

  const country = {
    code: '000000',
    name: '中华人民共和国',
    kind: 'country',
    parent: null,
    since: [null, firstList],
    until: null,
    successors: [],
  };
  const sorted = [...rows, ...corps(firstList)].toSorted(
    (one, other) => one.code.localeCompare(other.code) || one.since[1].localeCompare(other.since[1]),
  );
  const unexplained = differences([country, ...sorted], [...between, ...checks]);
  if (unexplained.length > 0) throw new Sentence(`Differences that nobody settled:\n${unexplained.join('\n')}`);

  writeFileSync(join(data, 'places.json'), oneRowALine([country, ...sorted].map(written)));
  writeFileSync(join(data, 'pinyin.json'), oneRowALine(await readings(folder, sorted)));
  console.log(`${sorted.length + 1} rows written to ${data}`);
}

await build(process.argv[2] ?? join(tmpdir(), 'anjian-places')).catch(fail);
