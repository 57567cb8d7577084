/** The version of this release, as package.json has it. */
export const releaseVersion = '0.1.0';
