/** What this part knows. Plain JSON. */
export type IntakeState = Readonly<Record<string, never>>;

export const intakeAtFirst: IntakeState = {};
