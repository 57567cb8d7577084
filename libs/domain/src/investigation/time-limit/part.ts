import type { Part } from '../part';
import { appraisal } from './appraisal';
import { extension } from './extension';
import { interruption } from './interruption';
import { passedLimits } from './passed-before';

/** 调查期限: what does not count towards it, and what is added to it. Any of it may be recorded late. */
export const timeLimit: Part = { title: { zh: '调查期限', en: 'time limit' }, matters: [passedLimits, interruption, appraisal, extension] };
