export const competenceSchemas = {};
