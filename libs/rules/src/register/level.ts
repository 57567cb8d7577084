import { decree, known } from './known';
import type { KnownRule } from './known';

const rules115 = '《关于生产安全事故调查处理中有关问题的规定》（安监总政法〔2013〕115号）';

/** LV: where the regulation applies, and the level of an accident. */
export const levelRules: readonly KnownRule[] = [
  known(
    'LV-01',
    'L',
    decree('三'),
    '等级取死亡、重伤、直接经济损失三者中最高的',
    'The level is the highest of deaths, serious injuries and direct loss',
  ),
  known('LV-02', 'L', decree('三'), '“以上”含本数，“以下”不含本数', '“And above” includes the number, “below” does not'),
  known(
    'LV-03',
    'L',
    decree('十三', '二十'),
    '期内伤亡变化须补报并重新研判等级',
    'A change of casualties inside the window is reported and the level assessed again',
  ),
  known('LV-04', 'P', `${rules115}第三条`, '期满后失踪人员按死亡统计', 'After the window the missing count as dead'),
  known(
    'LV-05',
    'P',
    `${rules115}第三条`,
    '直接经济损失由事故单位提出，主管部门同意，安全监管部门确定',
    'Direct loss is proposed by the unit, agreed by its department and fixed by the safety department',
  ),
  known(
    'LV-06',
    'L',
    decree('二'),
    '环境污染、核设施、国防科研事故不适用',
    'Pollution, nuclear and defence-research accidents are outside the regulation',
  ),
  known(
    'LV-07',
    'L',
    decree('四十四'),
    '无伤亡而影响恶劣的可以调查；机关、事业单位、人民团体参照',
    'Without casualties only where its effect is bad; state bodies and institutions by reference',
  ),
  known('LV-08', 'L', decree('四十五'), '特别重大以下从特别法', 'Below the extraordinary level special laws prevail'),
  known('LV-09', 'L, R', decree('三'), '国务院部门可以制定补充等级规定', 'A department of the State Council may add to the levels'),
  known(
    'LV-10',
    'I',
    decree('九', '十二'),
    '失踪、被困人员计入应做的事，不计入等级；另列就高研判等级',
    'Missing and trapped people count for what must be done, not for the level; a highest possible level stands beside it',
  ),
  known(
    'LV-11',
    'R',
    '《水上交通事故统计办法》第六条',
    '水上事故失踪自始计入死亡，七日截止，其余两期仍为三十日',
    'On water the missing count from the first hour and the toll closes after 7 days; the other windows stay at 30',
  ),
  known(
    'LV-12',
    'I',
    decree('二十'),
    '第三十一（八）日零时等级自行重算，无须任何人操作',
    'On day 31 (8) at 00:00 the level is computed anew by itself',
  ),
  known(
    'LV-13',
    'I',
    '—',
    '期满后发现生还的不再计入死亡，等级不自行降低',
    'Whoever is found alive after the window is dead no longer; the level does not fall by itself',
  ),
];
