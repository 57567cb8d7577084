import type { ReportChain } from '@app/domain';
import type { Article } from '../articles/article';
import { regulation493 } from './sources';

export const article10: Article = { source: regulation493('第十条'), quote: null };

/**
 * How far up an accident is reported: 一般 to the city, 较大 to the province, 重大 and above to the State Council's department
 * (art 10). Whose heads go to the scene (art 15; RP-14). From how many persons an incident is a dangerous one (令21号, art 26; RP-22).
 */
export const reportChain: ReportChain = {
  reach: { ordinary: 'city', larger: 'provincial', major: 'national', extraordinary: 'national' },
  scene: { ordinary: 'county', larger: 'city', major: 'provincial', extraordinary: 'national' },
  endangering: { inDanger: 10, trappedOrMissing: 3, evacuated: 500 },
};
