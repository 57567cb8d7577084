/** What of the report's content (decree 493, article 12) is told in words. */
export const contentItems = ['unitProfile', 'location', 'scene', 'course', 'measures', 'other'] as const;

export type ContentItem = (typeof contentItems)[number];

export type ReportContent = Readonly<Partial<Record<ContentItem, string>>>;

/** What a report newly says, over what was known before: an item that it does not name stays. */
export function contentAfter(before: ReportContent, told: ReportContent): ReportContent {
  const after: Partial<Record<ContentItem, string>> = { ...before };
  for (const item of contentItems) {
    const words = told[item];
    if (words !== undefined) after[item] = words;
  }
  return after;
}
