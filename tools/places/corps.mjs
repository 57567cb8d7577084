/**
 * The production and construction corps of Xinjiang and its divisions. GB/T 2260 has no code for them: 66 is the one of the statistics
 * office for the corps, and the two digits after it are the number of the division. They exist since before the first list; the names
 * are those of today (until 2012 农业建设第一师, 建筑工程师 for the eleventh).
 */
const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'];

export function corps(firstDay) {
  const row = (code, name, kind, parent) => ({ code, name, kind, parent, since: [null, firstDay], until: null, successors: [] });
  const divisions = digits.map((digit, index) =>
    row(`66${String(index + 1).padStart(2, '0')}00`, `新疆生产建设兵团第${digit}师`, 'corps-division', '660000'),
  );
  return [row('660000', '新疆生产建设兵团', 'corps', '650000'), ...divisions];
}
