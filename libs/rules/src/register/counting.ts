import { known } from './known';
import type { KnownRule } from './known';

/** C: what the texts say of time. */
export const timeRules: readonly KnownRule[] = [
  known('C-01', 'L', '《行政处罚法》第八十五条', '二、三、五、七日为工作日', '2, 3, 5 and 7 days are working days'),
  known('C-02', 'L', '《行政强制法》第六十九条', '十日以内为工作日', 'Up to and including 10 days: working days'),
  known('C-03', 'L', '《行政复议法》第八十八条', '复议：三、五、七、十日为工作日', 'Review: 3, 5, 7 and 10 days are working days'),
  known(
    'C-04',
    'L',
    '《民事诉讼法》第八十五条',
    '开始的时和日不计入，末日为节假日的顺延',
    'The start is not counted, a last day of rest rolls',
  ),
  known('C-05', 'L', '《刑事诉讼法》第一百零五条', '刑事期间：同上', 'The same in criminal steps'),
  known('C-06', 'L', '《政府信息公开条例》第二十六条', '公开期限写明工作日', 'Publication periods say working days in words'),
  known(
    'C-07',
    'I',
    '—',
    '条例未界定“日”：按自然日，当日不计，不顺延',
    'The regulation does not define a day: natural, start not counted, no roll',
  ),
  known('C-08', 'I', '—', '移送规定未界定“日”：从严按自然日', 'Nor does the rule on referral: natural days, the stricter reading'),
  known(
    'C-09',
    'L, I',
    '《民法典》第二百零二条',
    '月、年按对应日，无对应日的为月末',
    'Months and years end on the corresponding day, else the last of the month',
  ),
  known('C-10', 'L', '国务院令第795号', '无须通知即确定的法定假日', 'Holidays that need no notice'),
  known('C-11', 'I', '—', '补录使之不成立的提醒予以撤回', 'Reminders that a late entry makes wrong are taken back'),
];

/** How dates are counted where the law leaves it open: decided, and named in each derivation as a setting. */
export const conventions: readonly KnownRule[] = [
  known('4.2', 'I', '—', '前置条件：须先办成、记录在案的事项', 'Gates: what must be done and on record before a command'),
  known(
    '4.3',
    'I',
    '—',
    '事实随时可以登记，以发生日期定其效力',
    'What was true may be entered at any time; its own date decides what it is worth',
  ),
  known(
    '4.5',
    'I',
    '—',
    '提醒的次序和红黄绿灰的含义（内部规则）',
    'Reminders before and after an end, and what red, amber, green and grey mean (house rule)',
  ),
  known(
    '4.6.1',
    'I',
    '《民法典》第二百零一条、第二百零三条',
    '开始之日不计入，末日至二十四时；以小时计的自时刻起连续计算',
    'The start day is not counted, the last day ends at 24:00; hours run from the moment',
  ),
  known(
    '4.6.2',
    'I',
    '《民法典》第二百零二条',
    '月、年取对应日，连续期间自实际届满日起算',
    'Corresponding day; a chain counts from the end actually reached',
  ),
  known(
    '4.6.3',
    'I',
    '—',
    '顺延只在末日进行一次；条例、移送期限不顺延，复议诉讼期限顺延',
    'Rolled once, on the final day; not for the regulation and referral, but for appeals',
  ),
  known(
    '4.6.4',
    'I',
    '—',
    '不计入的时间按整日：开始日计入，结束日不计入，重叠只算一次',
    'Time that does not count is taken in whole days: it begins counted, ends uncounted, overlaps once',
  ),
  known(
    '4.6.5',
    'I',
    '—',
    '延长加在当时的末日之后，须在届满前或者暂停中批准，共用一个上限',
    'Extensions are added to the end then in force, granted in time or during a pause, under one bound',
  ),
  known(
    '4.6.6',
    'I',
    '—',
    '伤亡期三十日（七日），次日零时起失踪计死亡',
    'The casualty window of 30 (7) days; from the next midnight the missing count',
  ),
  known(
    '4.6.7',
    'I',
    '—',
    '批复、公布、评估的起点和窗口',
    'What approval, publication and evaluation run from, and the window of the evaluation',
  ),
  known('4.6.8', 'I', '—', '“之前 n 日”向前数：该日不计', '“n days before X” is counted back, X itself not counted'),
  known('4.6.9', 'I', '—', '滚动期间首日不计；两个终点取先到者', 'Rolling windows leave out the first day; of two ends the earlier binds'),
  known('4.6.10', 'I', '—', '各期限自何日起适用；此前不作推定', 'From which day a limit applies; before it nothing is guessed'),
  known('4.6.11', 'I', '—', '查不明的明说不明，由人决定', 'What is not known is shown as unknown, and a person decides'),
  known(
    '4.6.12',
    'I',
    '—',
    '放假通知未公布的年份为暂定，公布后也可能变动',
    'A year without its notice is provisional; lists have changed after publication',
  ),
];
