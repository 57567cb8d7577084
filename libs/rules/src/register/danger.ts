import { known, safetyAct } from './known';
import type { KnownRule } from './known';

/** HD: hidden dangers as supervised cases. */
export const dangerRules: readonly KnownRule[] = [
  known('HD-01', 'L', safetyAct('四十一'), '重大事故隐患的报告、登记和治理督办', 'Major dangers are reported, registered and followed up'),
  known('HD-02', 'L', safetyAct('四十六'), '安全管理人员可以直接报告部门', 'Safety staff may report straight to the department'),
  known('HD-03', 'L', safetyAct('六十五'), '责令停产撤人，经审查同意后恢复', 'Stopped and evacuated; resumed only after consent'),
  known('HD-04', 'R', '《安全生产违法行为行政处罚办法》', '暂时停产一般不超过六个月', 'A temporary stop generally not beyond six months'),
  known('HD-05', 'L', safetyAct('七十'), '停电停供：提前二十四小时通知', 'Power is cut after 24 hours’ notice'),
  known(
    'HD-06',
    'R',
    '《安全生产事故隐患排查治理暂行规定》第二十一条',
    '申请恢复后十日内审查',
    'An application to resume is reviewed within 10 days',
  ),
  known(
    'HD-07',
    'L',
    '《煤矿安全生产条例》第四十八条、第四十九条',
    '煤矿：二十日内验收，五个工作日内公告',
    'Coal mines: accepted within 20 days, published within 5 working days',
  ),
  known('HD-08', 'L', '《煤矿安全生产条例》第三十五条', '煤矿：每季度书面报告', 'Coal mines: a written report each quarter'),
  known('HD-09', 'P', '鄂安〔2010〕20号', '湖北：十日内验收核销', 'Hubei: accepted within 10 days'),
  known(
    'HD-10',
    'P',
    '青岛市事故隐患“3+X”挂牌督办暂行制度',
    '青岛：备案、公布、整改、延期、解除的期限',
    'Qingdao: limits for filing, publication, correction, extension, release',
  ),
  known('HD-11', 'P', '—', '福建：整改通知、挂牌、季度统计', 'Fujian: notice, listing, quarterly statistics'),
  known('HD-12', 'P', '—', '泉州港：谁督办谁复查的全过程', 'Quanzhou port: the whole cycle, checked by whoever supervises'),
  known('HD-13', 'P', '—', '衢州、广元等：逾期说明，未解除不销号', 'Quzhou, Guangyuan: overdue is explained and stays on the books'),
  known('HD-14', 'L', '《刑法》第一百三十四条之一', '拒不执行整改命令的犯罪', 'Refusing an order over a real danger is a crime'),
  known('HD-15', 'L', safetyAct('一百一十三'), '提请政府关闭', 'Closure is proposed to the government'),
  known('HD-16', 'L', safetyAct('一百一十二'), '按日连续处罚', 'A penalty for each day'),
  known('HD-17', 'L', '《行政强制法》第二十五条', '查封扣押三十日，可以延长三十日', 'Seizure for 30 days, and 30 more'),
  known('HD-18', 'L', safetyAct('七十四'), '检察公益诉讼', 'A public-interest suit by the procuratorate'),
  known('HD-19', 'R', '国发〔2010〕23号', '隐患逐级挂牌督办', 'Dangers are supervised level by level'),
  known('HD-20', 'P', '建质〔2011〕158号', '房屋市政工程隐患属地督办', 'Building works: where they are'),
  known('HD-21', 'P', '—', '先挂牌后制订方案，谁督办谁验收', 'Listed first, planned afterwards, accepted by whoever supervises'),
];
