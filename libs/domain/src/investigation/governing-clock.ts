/**
 * The outer limits of the report. Of one case one of them governs: that of the regulation or of a special law (article 45; SP-01, SP-02,
 * SP-04), or of order 302 before the regulation (IN-09).
 */
export const reportLimits = ['IN-01', 'SP-01', 'SP-02', 'SP-04', 'IN-09'] as const;

/** The same for the decision on the report: 批复, or what a special law has in its place. */
export const approvalLimits = ['AP-01', 'SP-01-determination', 'SP-02-agreement', 'SP-04-determination', 'IN-09-decision'] as const;

export { governing } from '../stream/matter';
