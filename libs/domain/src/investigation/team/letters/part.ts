import type { Part } from '../../part';
import { lifetime, staying } from '../../places';
import { draftLetter } from './draft-letter';

/** 函稿: drafts for people to send. */
export const letters: Part = {
  commands: {
    'draft-letter': { title: { zh: '起草函件', en: 'draft a letter to another organ' }, places: staying(...lifetime), decide: draftLetter },
  },
  changes: {},
};
