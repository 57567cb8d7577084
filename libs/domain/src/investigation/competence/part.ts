import type { Part } from '../part';
import { absorbed } from './absorbed';
import { continuing } from './continuing';
import { duplicates } from './duplicates';
import { firstReport } from './first-report';
import { mandates } from './mandates';
import { offering } from './offering';
import { participation } from './participation';
import { raisingCase } from './raising';
import { readdressing } from './readdressing';
import { settling } from './settling';
import { takingOver } from './taking-over';

/** 管辖: who investigates, and how that changes. Nothing of it restarts the period, which runs from the accident (T-05). */
export const competence: Part = {
  title: { zh: '管辖', en: 'who investigates' },
  matters: [
    settling,
    offering,
    takingOver,
    raisingCase,
    participation,
    mandates,
    readdressing,
    continuing,
    firstReport,
    duplicates,
    absorbed,
  ],
};
