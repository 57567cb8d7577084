import { isDay } from '@app/calendar';
import type { InvestigationState } from '../../state';
import { contentItems } from '../report-content';
import type { ContentItem } from '../report-content';

export type MissingItem = ContentItem | 'hour' | 'directLossWan';

/** What of the six items of article 12 nobody has told yet; in the text each reads 待核. */
export function missingItems({ occurredAt, toll, reporting }: InvestigationState): readonly MissingItem[] {
  return [
    ...contentItems.filter((item) => reporting.content[item] === undefined),
    ...(isDay(occurredAt) ? (['hour'] as const) : []),
    ...(toll.directLossWan === null ? (['directLossWan'] as const) : []),
  ];
}
