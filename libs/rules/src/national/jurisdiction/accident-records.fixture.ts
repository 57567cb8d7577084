import type { AccidentField } from '@app/domain';

interface Classified {
  /** Division code that the published place names. */
  readonly place: string;
  readonly field: AccidentField;
}

function at(place: string, field: AccidentField = 'general'): Classified {
  return { place, field };
}

/** Our reading of the published place and industry: the class of an accident is a decision (T-17), not in the record. */
export const classified: Readonly<Record<string, Classified>> = {
  'boluo-20220721': at('441322', 'road-traffic'),
  'changqing-20240315': at('370113', 'road-traffic'),
  'changsha-20220429': at('430112'),
  'conghua-20221127': at('440117'),
  'diaoshuidong-20201204': at('500118', 'coal-mine'),
  'dingtao-20231109': at('371703'),
  'dongzhi-20251027': at('341721'),
  'ermugou-20191118': at('140728', 'coal-mine'),
  'fengtai-20210416': at('110106', 'fire'),
  'guiping-1219': at('450971'),
  'haizhu-tower-20170722': at('440105'),
  'haoye-20230115': at('211122'),
  'heyuan-20250309': at('441602'),
  'huocheng-20220502': at('654023'),
  'hushan-20210110': at('370686'),
  'leizhou-20191203': at('440882'),
  'linhe-20220919': at('150802'),
  'nanshan-hospital-0602': at('440305'),
  'pingmei12-20240112': at('410400', 'coal-mine'),
  'pingyuan-20230823': at('441426'),
  'quxian-20130915': at('511725', 'road-traffic'),
  'shengzhou-0702': at('330683'),
  'shuozhou-20240728': at('140600'),
  'tianjin-20150812': at('120116'),
  'urumqi-20220126': at('650105'),
  'wuyi-20230417': at('330723', 'fire'),
  'wuzhou-20201125': at('450471'),
  'wuzhou-20201130': at('450403'),
  'xiangshui-20190321': at('320921'),
  'xiashan-20240116': at('440803'),
  'xingcheng-20140705': at('230405', 'coal-mine'),
  'xingshan-20111001': at('420526', 'road-traffic'),
  'xinjia-20200307': at('350502'),
  'xinyu-20240124': at('360502', 'fire'),
  'xiushan-20231019': at('500241'),
  // A fire in an office building above ground of a mining company: no accident in a coal mine.
  'yongju-20231116': at('141102', 'fire'),
  'youan-20180420': at('511781', 'coal-mine'),
  'yuchen-20170913': at('230321', 'coal-mine'),
  'yuguang-20170320': at('419001'),
  'zhongkai-20241111': at('441371'),
  'zhuhai-20241022': at('440471'),
};
