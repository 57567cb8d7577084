import type { Assignment, Level } from '@app/domain';

export type ByLevel = Readonly<Record<Level, Assignment>>;

function government(seat: Assignment['seat']): Assignment {
  return { body: 'government', seat, title: { zh: '人民政府', en: "people's government" } };
}

/** The State Council or a department that it authorises: 特别重大 in every field. */
export const stateCouncil: Assignment = {
  body: 'government',
  seat: 'national',
  title: { zh: '或者国务院授权的部门', en: 'State Council or a department it authorises' },
};

/** Decree 493, article 19. */
export const governments: ByLevel = {
  extraordinary: stateCouncil,
  major: government('provincial'),
  larger: government('city'),
  ordinary: government('county'),
};

/** One agency for everything below 特别重大, whose own division of work the law leaves open: all of its line come into question. */
export function agency(body: Assignment['body'], zh: string, en: string): ByLevel {
  const one: Assignment = { body, seat: 'national-or-local', title: { zh, en } };
  return { extraordinary: stateCouncil, major: one, larger: one, ordinary: one };
}

/** The same, where nothing but 重大 is ever the national body's: the agency of the district below it. */
export function agencyOfDistrict(body: Assignment['body'], line: Assignment['title'], local: Assignment['title']): ByLevel {
  const below: Assignment = { body, seat: 'local', title: local };
  return { extraordinary: stateCouncil, major: { body, seat: 'national-or-local', title: line }, larger: below, ordinary: below };
}

/** The national body for 重大, the agency of the district below it. */
export function line(body: Assignment['body'], national: Assignment['title'], local: Assignment['title']): ByLevel {
  const below: Assignment = { body, seat: 'local', title: local };
  return { extraordinary: stateCouncil, major: { body, seat: 'national', title: national }, larger: below, ordinary: below };
}

/** A department or service of the places whose governments decree 493 names. */
export function departments(body: Assignment['body'], zh: string, en: string): ByLevel {
  const of = (seat: Assignment['seat']): Assignment => ({ body, seat, title: { zh, en } });
  return { extraordinary: stateCouncil, major: of('provincial'), larger: of('city'), ordinary: of('county') };
}

const equipment = { zh: '负责特种设备安全监督管理的部门', en: 'department for special-equipment safety' };

/** One rung higher than decree 493 (T-26). */
export const equipmentDepartments: ByLevel = {
  extraordinary: stateCouncil,
  major: { body: 'special-equipment-department', seat: 'national', title: equipment },
  larger: { body: 'special-equipment-department', seat: 'provincial', title: equipment },
  ordinary: { body: 'special-equipment-department', seat: 'city', title: equipment },
};
