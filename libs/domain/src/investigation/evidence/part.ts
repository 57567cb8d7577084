import type { Part } from '../part';
import { custody } from './custody';
import { work } from './work';

/** 证据与调查工作: registered items with their chain of custody, meetings, the work plan. */
export const evidence: Part = { title: { zh: '证据和工作', en: 'evidence and work' }, matters: [work, custody] };
