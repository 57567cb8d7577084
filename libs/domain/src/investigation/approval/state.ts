/** What this part knows. Plain JSON. */
export type ApprovalState = Readonly<Record<string, never>>;

export const approvalAtFirst: ApprovalState = {};
