import { isEarlyOrLate, isSettled } from './settled.mjs';

const perhaps = ({ since, until }, day) => (since[0] === null || day > since[0]) && (until === null || day < until[1]);
const certain = ({ since, until }, day) => day >= since[1] && (until === null || day <= until[0]);

/** What a list says otherwise than the register on its day, and no table or rule settles: `source day + code name`. */
export function differences(rows, lists) {
  const divisions = rows.filter(({ code }) => code !== '000000' && !code.startsWith('66'));
  return lists
    .filter(({ day }) => day >= divisions[0].since[1])
    .flatMap(({ source, day, names }) => {
      const known = new Set(divisions.filter((row) => perhaps(row, day)).map(({ code, name }) => `${code} ${name}`));
      const more = [...names].filter(([code, name]) => !known.has(`${code} ${name}`)).map((pair) => ['+', ...pair]);
      const fewer = divisions
        .filter((row) => certain(row, day) && names.get(row.code) !== row.name)
        .map(({ code, name }) => ['-', code, name]);
      return [...more, ...fewer]
        .filter(([, code, name]) => !isSettled(code, name) && !isEarlyOrLate(divisions, code, name, day))
        .map((line) => [source, day, ...line].join(' '));
    });
}
