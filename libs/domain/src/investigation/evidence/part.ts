import type { Part } from '../part';

/** 证据与调查工作: registered items, meetings, the work plan. */
export const evidence: Part = { commands: {}, changes: {} };
