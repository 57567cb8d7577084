import { demoAccount } from '@app/accounts';
import { askApi } from './ask-api';
import { demoApi } from './demo-api';
import { seatPeople } from './demo-people';
import { clockTable } from './lines';
import { playStory } from './play-story';
import type { Say } from './play-story';
import { stories } from './stories';

export interface DemoOptions {
  /** Of a sandbox that is up: `http://127.0.0.1:3000`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly say: Say;
  /** Whether people sign in by the demo account, which then holds the posts. */
  readonly account: 'demo' | 'none';
}

/**
 * Plays three real accidents from report to closing at their own dates, over HTTP only, with people who are reminded. A second call repeats nothing.
 *
 * @returns the case id of each record
 * @throws Error when the API refuses a step
 */
export async function playDemo({ apiUrl, token, say, account }: DemoOptions): Promise<ReadonlyMap<string, string>> {
  const api = demoApi(apiUrl, token);
  const ask = askApi(apiUrl, token);
  const cases = new Map<string, string>();
  await seatPeople(ask, stories(), account === 'demo' ? demoAccount.account : null);
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
  // What they were reminded of in the years of the stories is past; the last one has still to be read.
  for (const id of [...cases.values()].slice(0, -1)) await ask('POST', '/api/notices/read', { case: id });
  say('* the date is published; all other dates are assumed, each with its reason in its story file. 星号为已公布的日期，其余为假定。');
  return cases;
}
