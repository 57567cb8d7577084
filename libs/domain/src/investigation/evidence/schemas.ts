export const evidenceSchemas = {};
