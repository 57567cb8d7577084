/** Minutes (0–49) by which day rungs of a case fire after 09:00: stable per case, so that not all cases are due at one instant. */
export function reminderOffset(caseId: string): number {
  let sum = 0;
  for (const letter of caseId) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return sum % 50;
}
