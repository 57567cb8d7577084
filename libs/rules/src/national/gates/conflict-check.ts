import type { GateRule } from '@app/domain';
import type { Article } from '../../articles/article';
import { regulation493 } from '../sources';

export const article23: Article = { source: regulation493('第二十三条'), quote: null };

/**
 * Nobody with a direct interest serves on the team: no report goes out while somebody does who has declared one, or while a person on record
 * has declared nothing (JU-16; the setting `house.conflict-declaration`).
 */
export const conflictCheck: GateRule = {
  id: 'conflict-check',
  title: {
    zh: '调查组成员应当与所调查的事故没有直接利害关系',
    en: 'Members of the team must have no direct interest in the accident',
  },
  blocks: { procedure: 'investigation', command: 'submit-report' },
  role: 'investigating-government',
  basis: article23.source,
};
