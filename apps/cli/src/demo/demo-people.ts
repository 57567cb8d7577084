import { z } from 'zod';
import { demoAccount } from '@app/accounts';
import type { Post } from '@app/clock';
import type { AskApi } from './ask-api';
import type { Told } from './stories';

const peopleSchema = z.object({
  posts: z.array(z.object({ post: z.string(), now: z.array(z.unknown()) })),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
});
const addedSchema = z.object({ id: z.string() });
const settingsSchema = z.object({
  settings: z.looseObject({ ways: z.array(z.string()) }),
  ways: z.array(z.object({ way: z.string(), lacking: z.array(z.string()) })),
});

// Before the first of the stories.
const since = '2020-01-01';
const heads: readonly Post[] = ['department-head', 'safety-office-head', 'leader-in-charge'];
// Both are roles of a demonstration, not people. Their mail goes to the catcher of this machine.
const clerk = { name: demoAccount.personName, email: 'clerk@anjian.example' };
const head = { name: '演示负责人', email: 'head@anjian.example' };

/** Lets the demo account hold the posts of all organs that act in the stories, and another person head them; what is held already stays. */
export async function seatPeople(ask: AskApi, told: readonly Told[], account: string | null): Promise<void> {
  await turnMailOn(ask);
  const organs = organsOf(told);
  const [home] = organs;
  if (home === undefined) return;
  const clerkId = await personOf(ask, home, { ...clerk, account });
  const headId = await personOf(ask, home, { ...head, account: null });
  for (const organ of organs) {
    const { posts } = peopleSchema.parse(await ask('GET', `/api/people?organ=${organ}`));
    for (const { post, now } of posts) {
      if (now.length > 0) continue;
      const holder = heads.some((one) => one === post) ? headId : clerkId;
      await ask('POST', '/api/people/assignments', { kind: 'post', organ, post, holder, from: since });
    }
  }
}

/** Those that act, and beside them whoever is reminded in their places. */
function organsOf(told: readonly Told[]): readonly string[] {
  const acting = told.flatMap(({ story }) => story.steps.map(({ by }) => by.organ));
  const places = acting.map((organ) => organ.slice(0, 6)).filter((place) => place !== '000000');
  const beside = places.flatMap((place) => ['emergency', 'safety-office', 'government'].map((kind) => `${place}-${kind}`));
  return [...new Set([...beside, ...acting])];
}

interface Person {
  readonly name: string;
  readonly email: string;
  readonly account: string | null;
}

async function personOf(ask: AskApi, organ: string, person: Person): Promise<string> {
  const { people } = peopleSchema.parse(await ask('GET', `/api/people?organ=${organ}`));
  const known = people.find(({ name }) => name === person.name);
  return known?.id ?? addedSchema.parse(await ask('POST', '/api/people/holders', { organ, ...person })).id;
}

async function turnMailOn(ask: AskApi): Promise<void> {
  const { settings, ways } = settingsSchema.parse(await ask('GET', '/api/notices/settings'));
  const isSetUp = ways.some(({ way, lacking }) => way === 'mail' && lacking.length === 0);
  if (!isSetUp || settings.ways.includes('mail')) return;
  await ask('PUT', '/api/notices/settings', { ...settings, ways: [...settings.ways, 'mail'], reason: '演示：邮件由本机的演示邮箱收下' });
}
