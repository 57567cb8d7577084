import type { Part } from '../part';
import { filing } from './filing';
import { irregular } from './irregular';
import { phoneRecords } from './phone-records';

/** 文件: papers come in at any time, also to a closed case. */
export const documents: Part = { title: { zh: '文书', en: 'papers' }, matters: [filing, phoneRecords, irregular] };
