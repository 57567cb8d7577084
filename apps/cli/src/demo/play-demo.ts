import { clockTable } from './lines';
import { demoApi } from './demo-api';
import { playStory } from './play-story';
import type { Say } from './play-story';
import { stories } from './stories';

export interface DemoOptions {
  /** Of a sandbox that is up: `http://127.0.0.1:3000`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly say: Say;
}

/**
 * Plays three real accidents from report to closing at their own dates, over HTTP only. A second call repeats nothing.
 *
 * @returns the case id of each record
 * @throws Error when the API refuses a step
 */
export async function playDemo({ apiUrl, token, say }: DemoOptions): Promise<ReadonlyMap<string, string>> {
  const api = demoApi(apiUrl, token);
  const cases = new Map<string, string>();
  for (const told of stories()) {
    const { record, story } = told;
    say(`${record.id}  ${record.name}`);
    say(`  ${story.intro.zh}`);
    say(`  ${story.intro.en}`);
    const played = await playStory(told, api, say);
    cases.set(record.id, played.id);
    clockTable(played.clocks).forEach(say);
    say(`  ${apiUrl}/api/cases/${played.id}`);
    say('');
  }
  say('* the date is published; all other dates are assumed, each with its reason in its story file. 星号为已公布的日期，其余为假定。');
  return cases;
}
