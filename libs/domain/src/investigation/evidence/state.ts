/** What this part knows. Plain JSON. */
export type EvidenceState = Readonly<Record<string, never>>;

export const evidenceAtFirst: EvidenceState = {};
