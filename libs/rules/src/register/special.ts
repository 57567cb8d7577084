import { known } from './known';
import type { KnownRule } from './known';

/** SP: fields with a law of their own. */
export const specialRules: readonly KnownRule[] = [
  known(
    'SP-01',
    'L',
    '《铁路交通事故应急救援和调查处理条例》（2012年修订）第二十六条至第二十九条',
    '铁路：调查机关和十至六十日期限',
    'Railway: its own body, 10 to 60 days',
  ),
  known(
    'SP-02',
    'L',
    '《电力安全事故应急处置和调查处理条例》（国务院令第599号）第二十一条至第二十五条',
    '电力：六十日、四十五日',
    'Power: 60 and 45 days',
  ),
  known('SP-03', 'L', '《特种设备安全法》第七十二条', '特种设备：高一级部门调查', 'Special equipment: one level higher'),
  known(
    'SP-04',
    'L',
    '《海上交通安全法》（2021年修订）第八十五条',
    '海上交通：九十日，认定十五个工作日',
    'At sea: 90 days, determination 15 working days',
  ),
  known(
    'SP-05',
    'L',
    '《煤矿安全生产条例》（国务院令第774号）第六十条',
    '煤矿：矿山安全监察机构，期限同条例',
    'Coal mines: mine safety agency, limits of the regulation',
  ),
  known('SP-06', 'L', '《道路交通事故处理程序规定》第二十九条', '道路交通：先由交警，七日', 'Road traffic: the police first, 7 days'),
  known('SP-07', 'L, R', '《消防法》第五十一条', '火灾：火灾原因由消防机构认定，七日', 'Fire: its cause is for the fire agency, 7 days'),
];
