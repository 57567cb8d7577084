import { setTimeout as sleep } from 'node:timers/promises';
import type { DemoApi, DemoCase } from './demo-api';
import { reminderLine, stepLine } from './lines';
import type { Told } from './stories';
import { uploading } from './story.schema';
import type { StoryStep } from './story.schema';

export type Say = (line: string) => void;

/** Plays one story from report to archive, or finds that it was played before. @returns the case as it stands then */
export async function playStory(told: Told, api: DemoApi, say: Say): Promise<DemoCase> {
  const opened = await playSteps(told, api, say);
  return isOver(opened) ? opened : untilOver(api, opened.id);
}

/** Plays the steps of a story, however far they go; of one that is over, none. @returns the case as it was found when it was opened */
export async function playSteps({ story, record }: Told, api: DemoApi, say: Say): Promise<DemoCase> {
  const key = (step: StoryStep): string => `demo:${record.id}:${step.id}`;
  const [opening, ...steps] = story.steps;
  if (opening === undefined) throw new Error(`The story ${record.id} has no step.`);
  const opened = await api.open({ ...bodyOf(opening, new Map()), sandboxNow: opening.at }, key(opening));
  if (isOver(opened)) {
    say('  played before 已演示过');
    return opened;
  }
  say(stepLine(opening));
  const papers = new Map<string, string>();
  for (const step of steps) {
    const fired = await api.advance(opened.id, step.at);
    fired.forEach((reminder) => say(reminderLine(reminder)));
    const body = bodyOf(step, papers);
    if (step.command === uploading) papers.set(step.id, await api.file(opened.id, body, samplePaper(step), key(step)));
    else await api.give(opened.id, step.command, { ...body, procedure: step.procedure }, key(step));
    say(stepLine(step));
  }
  return opened;
}

/** @param papers id of each filed paper by its step */
function bodyOf({ at, by, data, documents }: StoryStep, papers: ReadonlyMap<string, string>): object {
  return { act: { by, occurredAt: at, documents: documents.map((step) => papers.get(step) ?? step) }, data };
}

/** A paper that says what it is: a sample, which the store takes for the PDF that it names itself. */
function samplePaper({ title }: StoryStep): string {
  return `%PDF-1.7\n示例 sample: ${title.zh} ${title.en}\n`;
}

/** Archived, with every supervision released; the carrying-out of the approval goes on for a year. */
function isOver({ stage, streams }: DemoCase): boolean {
  return stage === 'archived' && streams.every(({ id, ended }) => ended || id.startsWith('rectification/'));
}

// The release of a supervision reaches its archived case a moment later.
async function untilOver(api: DemoApi, caseId: string): Promise<DemoCase> {
  for (let left = 40; ; left -= 1) {
    const seen = await api.look(caseId);
    if (isOver(seen)) return seen;
    if (left === 0) throw new Error(`The story of case ${caseId} has ended and the case has not: it is ${seen.stage}.`);
    await sleep(250);
  }
}
