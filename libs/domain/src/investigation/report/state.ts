/** What this part knows. Plain JSON. */
export type ReportState = Readonly<Record<string, never>>;

export const reportAtFirst: ReportState = {};
