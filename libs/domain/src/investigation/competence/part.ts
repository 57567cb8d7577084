import type { Part } from '../part';

/** 管辖: who investigates, and how that changes. */
export const competence: Part = { commands: {}, changes: {} };
