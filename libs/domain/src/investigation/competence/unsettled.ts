/**
 * Stands where the responsible government is not known: the role, in the place of an organ. No act is that of a role, so until a person
 * settles it nothing is done in the name of a government that may not be the one.
 */
export const unsettled = 'investigating-government';
