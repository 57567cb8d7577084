/** Where a case is read, as `Location` says it. */
export function caseLocation(id: string): string {
  return `/api/cases/${id}`;
}
