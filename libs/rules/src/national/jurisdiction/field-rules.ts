import type { AssigningRule } from '@app/domain';
import { maritimeLaw, railwayRegulation, specialEquipmentRegulation } from '../assessment/sources';
import { regulation493 } from '../sources';
import { agency, equipmentDepartments, governments, line } from './assignments';
import { coalRegulation, coalSupervision18, powerRegulation, specialEquipmentLaw72 } from './sources';

const mineAgency = agency(
  'mine-safety-agency',
  '国家矿山安全监察机构或者其设在地方的矿山安全监察机构',
  'national mine safety agency or its local office',
);

const powerRegulator = line(
  'power-regulator',
  { zh: '电力监管机构', en: 'power regulator' },
  { zh: '电力监管机构', en: 'power regulator' },
);

/** Who investigates, where the law names the body (JU-01, SP-01…SP-06). The first rule that covers field and day decides. */
export const fieldRules: readonly AssigningRule[] = [
  {
    kind: 'assigned',
    id: 'JU-01',
    fields: ['general', 'road-traffic', 'fire'],
    inForce: { from: '2007-06-01' },
    basis: regulation493('第十九条'),
    by: governments,
  },
  {
    kind: 'assigned',
    id: 'SP-05',
    fields: ['coal-mine'],
    inForce: { from: '2024-05-01' },
    basis: coalRegulation('第六十条'),
    by: mineAgency,
  },
  {
    kind: 'assigned',
    id: 'SP-05',
    fields: ['coal-mine'],
    inForce: { from: '2007-06-01', to: '2024-04-30' },
    basis: coalSupervision18,
    by: agency('mine-safety-agency', '煤矿安全监察机构', 'coal mine safety supervision agency'),
  },
  {
    kind: 'assigned',
    id: 'SP-03',
    fields: ['special-equipment'],
    inForce: { from: '2014-01-01' },
    basis: specialEquipmentLaw72,
    by: equipmentDepartments,
  },
  {
    kind: 'assigned',
    id: 'SP-03',
    fields: ['special-equipment'],
    inForce: { from: '2009-05-01', to: '2013-12-31' },
    basis: specialEquipmentRegulation('第六十七条'),
    by: equipmentDepartments,
  },
  {
    kind: 'assigned',
    id: 'SP-01',
    fields: ['railway'],
    inForce: { from: '2007-09-01' },
    basis: railwayRegulation('第二十六条'),
    by: line('railway-agency', { zh: '铁路主管部门', en: 'railway authority' }, { zh: '铁路管理机构', en: 'railway agency' }),
    note: {
      zh: '国务院铁路主管部门认为必要时可以调查较大、一般事故',
      en: 'the national authority may take larger and ordinary accidents where it holds it necessary',
    },
  },
  {
    kind: 'assigned',
    id: 'SP-02',
    fields: ['power-supply'],
    inForce: { from: '2011-09-01' },
    basis: powerRegulation('第二十一条'),
    by: powerRegulator,
    yieldsTo: { casualtyLevels: ['major', 'extraordinary'], basis: powerRegulation('第三十四条第一款') },
    note: { zh: '国务院电力监管机构认为必要的，可以调查较大事故', en: 'the national regulator may take larger accidents' },
  },
  {
    kind: 'assigned',
    id: 'SP-02',
    fields: ['power-equipment'],
    inForce: { from: '2011-09-01' },
    basis: powerRegulation('第三十四条第二款'),
    by: agency('power-regulator', '电力监管机构', 'power regulator'),
  },
  {
    kind: 'assigned',
    id: 'SP-04',
    fields: ['maritime'],
    inForce: { from: '2021-09-01' },
    basis: maritimeLaw('第八十二条'),
    by: agency('maritime-agency', '海事管理机构', 'maritime agency'),
  },
];
