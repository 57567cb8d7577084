/**
 * What is settled by hand in the yearly lists of the ministry, with the reason. A row: code and name as listed, first and last
 * year of the slip, code and name as they should be. "GB" are editions of GB/T 2260, those before 2002 as the errata of the public
 * collection yescallop/areacodes (CC0) quote them.
 */
export const corrected = [
  // One code for two places in turn: the lists had two neighbours the wrong way round for some years.
  ['130123', '栾城县', 1988, 1992, '130124', '栾城县', 'the lists from 1993 on and GB since 1986 have 正定县 130123, 栾城县 130124'],
  ['130124', '正定县', 1988, 1992, '130123', '正定县', 'the same slip'],
  ['440203', '浈江区', 1988, 2002, '440204', '浈江区', 'the lists from 2003 on and GB have 武江区 440203, 浈江区 440204'],
  ['440204', '武江区', 1988, 2002, '440203', '武江区', 'the same slip'],
  ['321085', '靖江市', 1995, 1995, '321086', '靖江市', 'GB 1995: 泰兴市 321085, 靖江市 321086'],
  ['321086', '泰兴市', 1995, 1995, '321085', '泰兴市', 'the same slip'],
  ['510282', '合川市', 1995, 1996, '510283', '合川市', 'GB 1995: 江津市 510282, 合川市 510283'],
  ['510283', '江津市', 1995, 1996, '510282', '江津市', 'the same slip'],
  ['220281', '桦甸市', 2003, 2003, '220282', '桦甸市', 'the lists of 2002 and 2004 have 蛟河市 220281, 桦甸市 220282'],
  ['220282', '蛟河市', 2003, 2003, '220281', '蛟河市', 'the same slip'],
  // A code that the lists gave once more to another place; GB had another one.
  ['340205', '鸠江区', 1990, 2004, '340207', '鸠江区', 'the lists from 2005 on and gb2260 2002-12 have 340207; 340205 was 裕溪口区'],
  ['420583', '枝城市', 1995, 1995, '420581', '枝城市', 'the list of 1996 has 枝城市 420581, 枝江市 420583'],
  ['450107', '市郊区', 1988, 2000, '450111', '市郊区', 'GB 1986 to 1999; 450107 is 西乡塘区 since 2004'],
  ['450206', '市郊区', 1988, 2001, '450211', '市郊区', 'GB 1986 to 2002; 450206 is 柳江区 since 2016'],
  ['450306', '市郊区', 1988, 1995, '450311', '市郊区', 'GB 1986 to 1995; 450311 is 雁山区, its successor, since 1996'],
  ['450405', '市郊区', 1988, 2002, '450411', '市郊区', 'gb2260 2002-12; GB 1984 to 2002; 450405 is 长洲区 since 2003'],
  ['450503', '市郊区', 1988, 1993, '450511', '市郊区', 'GB 1986 to 1995; 450503 is 银海区 since 1994'],
  ['640104', '郊区', 1988, 2001, '640111', '郊区', 'GB 1984 to 2002; 640104 is 兴庆区 since 2002'],
  ['640205', '石嘴山区', 1988, 2002, '640203', '石嘴山区', 'gb2260 2002-12 has 640203; 640205 is 惠农区 since 2003'],
  ['421303', '曾都区', 2000, 2008, '421302', '曾都区', 'gb2260 2002-12 has 421302; 421303 is 曾都区 anew since 2009'],
  ['440502', '龙湖区', 1991, 1993, '440507', '龙湖区', 'the lists from 1994 on; 440502 was 同平区'],
  ['440503', '金园区', 1991, 1993, '440508', '金园区', 'the lists from 1994 on; 440503 was 安平区'],
  ['440504', '升平区', 1991, 1993, '440509', '升平区', 'the lists from 1994 on; 440504 was 公园区'],
  ['320205', '马山区', 1988, 1999, '320212', '马山区', 'GB 1988 to 1999; 320205 is 锡山区 since 2000'],
  // The code, or the name, of one list is found in no other.
  ['211405', '葫芦岛区', 1989, 1993, '211403', '葫芦岛区', 'the lists from 1994 on have it as 211403'],
  ['372825', '日照县', 1988, 1988, '372802', '日照市', 'a city since 1985; the list of 1989 has 日照市'],
  ['410204', '古楼区', 1988, 1988, '410204', '鼓楼区', 'the lists from 1989 on'],
  ['440505', '金沙区', 1988, 1990, '440505', '金砂区', 'the name that the district bore'],
  ['440506', '达豪区', 1988, 2002, '440506', '达濠区', 'the name that the district bore; gb2260 2002-12 has 达濠区'],
  ['342501', '宣城市', 1988, 1999, '342501', '宣州市', 'GB 1988 to 1999: the county-level city was 宣州市'],
  ['650107', '南山区', 1988, 1988, '650107', '南山矿区', 'the lists from 1989 on'],
  ['150206', '白云矿区', 1988, 2006, '150206', '白云鄂博矿区', 'the lists from 2007 on; the district bore no other name'],
];

/** Places that some lists forgot although they stood: code, first and last year without, reason. */
export const forgotten = [['130107', 1989, 1991, '井陉矿区: the lists of 1988 and from 1992 on have it, and it was not abolished']];

/** Slips in the lists between the ends of years: code, name as listed, name as it was. */
export const correctedBetween = [['540400', '林芝地区', '林芝市', 'the city stood since 2015-03, with 巴宜区 in the same lists']];

/** What began after the last yearly list: code, name, kind, parent, between which days, reason. */
export const begun = [
  [
    '500157',
    '两江新区',
    'district',
    '500000',
    '2025-11-05',
    '2025-11-06',
    '重庆市人民政府 2025-11-06: 撤销江北区、渝北区，设立两江新区; in the list of 2026-04',
  ],
  [
    '653132',
    '岑岭县',
    'county',
    '653100',
    '2026-03-25',
    '2026-03-26',
    '新疆维吾尔自治区人民政府 2026-03-26: 设立岑岭县; in the list of 2026-04',
  ],
  [
    '659013',
    '草湖市',
    'county-city',
    '650000',
    '2026-03-31',
    '2026-04-30',
    '新疆维吾尔自治区人民政府 2026-04: 设立草湖市; in the list of 2026-04',
  ],
];

/** What ended after the last yearly list: code, last day, first day without, its successors, reason. */
export const ended = [
  ['500105', '2025-11-05', '2025-11-06', ['500157'], '重庆市人民政府 2025-11-06'],
  [
    '500112',
    '2025-11-05',
    '2025-11-06',
    ['500157', '500109'],
    '重庆市人民政府 2025-11-06: five towns in the north of 渝北区 went to 北碚区',
  ],
];
