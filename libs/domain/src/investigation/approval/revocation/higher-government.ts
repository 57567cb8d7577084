/**
 * Whether the organ is a government above the other's place, by the codes of their divisions: 330000 and 330700 lie above
 * 330723, and 000000 above all.
 */
export function isHigherGovernment(organ: string, than: string): boolean {
  const [higher, kind] = [organ.slice(0, 6), organ.slice(7)];
  const lower = than.slice(0, 6);
  if (kind !== 'government' || higher === lower) return false;
  if (higher === '000000') return true;
  if (higher.endsWith('0000')) return lower.startsWith(higher.slice(0, 2));
  return higher.endsWith('00') && lower.startsWith(higher.slice(0, 4));
}
