import type { Part } from '../part';
import { advisers } from './advisers';
import { clues } from './clues';
import { commission } from './commission';
import { conflicts } from './conflicts';
import { forming } from './forming';
import { letters } from './letters';
import { members } from './members';
import { procuratorate } from './procuratorate';
import { release } from './release';

/** 调查组: who investigates in person, whom the team invites, and what it finds for others. */
export const team: Part = {
  title: { zh: '调查组', en: 'investigation team' },
  matters: [forming, members, conflicts, procuratorate, advisers, commission, clues, release, letters],
};
