/** Whether a division lies above another, by their codes: 330000 and 330700 lie above 330723, and 000000 above all. */
export function isAbove(higher: string, lower: string): boolean {
  if (higher === lower) return false;
  if (higher === '000000') return true;
  if (higher.endsWith('0000')) return lower.startsWith(higher.slice(0, 2));
  return higher.endsWith('00') && lower.startsWith(higher.slice(0, 4));
}

const directMunicipalities = ['11', '12', '31', '50'];

/** The office of the commission of the next higher government (id), as it is proposed for a filing; above the country there is none. */
export function nextHigherOffice(organ: string): string | null {
  const code = organ.slice(0, 6);
  if (code === '000000') return null;
  if (code.endsWith('0000')) return '000000-safety-office';
  const straight = code.endsWith('00') || directMunicipalities.includes(code.slice(0, 2));
  return straight ? `${code.slice(0, 2)}0000-safety-office` : `${code.slice(0, 4)}00-safety-office`;
}

/** A commission or its office that stands in the line above. */
export function isHigherCommission(organ: string, than: string): boolean {
  const commission = organ.slice(7) === 'safety-commission' || organ.slice(7) === 'safety-office';
  return commission && isAbove(organ.slice(0, 6), than.slice(0, 6));
}
