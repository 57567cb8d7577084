import type { AssigningRule } from '@app/domain';
import { maritimeLaw, railwayRegulation, specialEquipmentRegulation } from '../assessment/sources';
import { regulation493 } from '../sources';
import { agencyOfDistrict, equipmentDepartments, governments, line } from './assignments';
import { coalRegulation, coalSupervision18, powerRegulation, specialEquipmentLaw72, specialEquipmentLaw73 } from './sources';

const mineAgency = agencyOfDistrict(
  'mine-safety-agency',
  { zh: '国家矿山安全监察机构或者其设在地方的矿山安全监察机构', en: 'national mine safety agency or its local office' },
  { zh: '矿山安全监察机构', en: 'local mine safety agency' },
);

const coalAgencyTitle = { zh: '煤矿安全监察机构', en: 'coal mine safety supervision agency' };
const powerTitle = { zh: '电力监管机构', en: 'power regulator' };
const maritimeTitle = { zh: '海事管理机构', en: 'maritime agency' };

const powerRegulator = line('power-regulator', powerTitle, powerTitle);

type Approver = NonNullable<AssigningRule['approver']>;

/** 较大 and 一般 are taken by the agency of the district, as is usual; the law names the line and does not divide it. */
const districtNote = {
  zh: '较大、一般事故按管辖区域由设在地方的机构负责（推定）',
  en: 'larger and ordinary accidents by the agency of the district (our reading)',
};

const equipmentApprover: Approver = {
  by: 'government-of-its-level',
  text: {
    zh: '事故调查报告由组织调查的部门的本级人民政府批复，报上一级特种设备安全监督管理部门备案',
    en: 'The government of its own level approves the report, which is filed with the department above',
  },
  basis: specialEquipmentLaw73,
};

function itself(basis: Approver['basis']): Approver {
  const text = { zh: '由组织调查的机构依照其特别法结案', en: 'The body that investigates closes the case by its own law' };
  return { by: 'itself', text, basis: { ...basis, confidence: 'I' } };
}

/** Who investigates, where the law names the body (JU-01, JU-24, SP-01…SP-06). The first rule that covers field and day decides. */
export const fieldRules: readonly AssigningRule[] = [
  {
    kind: 'assigned',
    id: 'JU-01',
    fields: ['general', 'road-traffic'],
    inForce: { from: '2007-06-01' },
    basis: regulation493('第十九条'),
    by: governments,
  },
  {
    kind: 'assigned',
    id: 'JU-01',
    fields: ['fire'],
    inForce: { from: '2007-06-01', to: '2017-10-28' },
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
    exclusive: coalRegulation('第六十条'),
    approver: itself(coalRegulation('第六十条')),
    note: districtNote,
  },
  {
    kind: 'assigned',
    id: 'SP-05',
    fields: ['coal-mine'],
    inForce: { from: '2007-06-01', to: '2024-04-30' },
    basis: coalSupervision18,
    by: agencyOfDistrict('mine-safety-agency', coalAgencyTitle, coalAgencyTitle),
    exclusive: coalSupervision18,
    approver: itself(coalSupervision18),
    note: districtNote,
  },
  {
    kind: 'assigned',
    id: 'SP-03',
    fields: ['special-equipment'],
    inForce: { from: '2014-01-01' },
    basis: specialEquipmentLaw72,
    by: equipmentDepartments,
    exclusive: specialEquipmentLaw72,
    approver: equipmentApprover,
  },
  {
    kind: 'assigned',
    id: 'SP-03',
    fields: ['special-equipment'],
    inForce: { from: '2009-05-01', to: '2013-12-31' },
    basis: specialEquipmentRegulation('第六十七条'),
    by: equipmentDepartments,
    exclusive: specialEquipmentRegulation('第六十七条'),
    approver: { ...equipmentApprover, basis: specialEquipmentRegulation('第六十八条') },
  },
  {
    kind: 'assigned',
    id: 'SP-01',
    fields: ['railway'],
    inForce: { from: '2007-09-01' },
    basis: railwayRegulation('第二十六条'),
    by: line('railway-agency', { zh: '铁路主管部门', en: 'railway authority' }, { zh: '铁路管理机构', en: 'railway agency' }),
    exclusive: railwayRegulation('第二十六条'),
    approver: itself(railwayRegulation('第二十九条')),
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
    exclusive: powerRegulation('第二十一条'),
    approver: itself(powerRegulation('第二十五条')),
    yieldsTo: { casualtyLevels: ['major', 'extraordinary'], basis: powerRegulation('第三十四条第一款') },
    note: { zh: '国务院电力监管机构认为必要的，可以调查较大事故', en: 'the national regulator may take larger accidents' },
  },
  {
    kind: 'assigned',
    id: 'SP-02',
    fields: ['power-equipment'],
    inForce: { from: '2011-09-01' },
    basis: powerRegulation('第三十四条第二款'),
    by: agencyOfDistrict('power-regulator', powerTitle, powerTitle),
    exclusive: powerRegulation('第三十四条第二款'),
    approver: itself(powerRegulation('第三十四条第二款')),
    note: districtNote,
  },
  {
    kind: 'assigned',
    id: 'SP-04',
    fields: ['maritime'],
    inForce: { from: '2021-09-01' },
    basis: maritimeLaw('第八十二条'),
    by: agencyOfDistrict('maritime-agency', maritimeTitle, maritimeTitle),
    exclusive: maritimeLaw('第八十二条'),
    approver: itself(maritimeLaw('第八十五条')),
    governsExtraordinary: maritimeLaw('第八十二条'),
    note: districtNote,
  },
];
