import type { Part } from '../part';
import { concealment } from './concealment';
import { correctingTimes } from './correcting-times';
import { faults } from './faults';
import { followUps } from './follow-ups';
import { notices } from './notices';
import { openingOfCase } from './opening';
import { receipt } from './receipt';
import { scene } from './scene';
import { sendingUp } from './sending-up';
import { shifts } from './shifts';
import { statistics } from './statistics';

/** 接报: the case opens with the report of the accident, and what is reported after it. */
export const intake: Part = {
  title: { zh: '接报', en: 'report of the accident' },
  matters: [openingOfCase, receipt, sendingUp, correctingTimes, followUps, statistics, notices, scene, faults, concealment, shifts],
};
