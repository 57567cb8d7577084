import type { Clock } from '@app/clock';
import type { Instant } from '@app/calendar';
import type { Task } from '../stream/procedure';
import { commandTitles } from './titles';
import type { CommandName } from './command-name';
import type { InvestigationState } from './state';

/** The inbox of a case: what follows from its state, each with the clock that presses. */
export function tasks(state: InvestigationState, clocks: readonly Clock[]): readonly Task[] {
  if (state.stage === 'closed') return [];
  const found = [...levelTask(state), ...procuratorateTask(state), ...answersDue(state), ...stepTask(state)];
  return found.map(({ presses, ...task }) => {
    const clock = clocks.find(({ rule }) => rule === presses);
    return clock === undefined ? task : { ...task, clock: clock.id };
  });
}

type Wanted = Task & { readonly presses?: string };

function wanted(
  command: CommandName,
  owner: string,
  since: Instant,
  more: { readonly ref?: string; readonly presses?: string } = {},
): Wanted {
  const { ref, presses } = more;
  const { zh, en } = commandTitles[command];
  return {
    id: ref === undefined ? command : `${command}:${ref}`,
    title: ref === undefined ? { zh, en } : { zh: `${zh}（${ref}）`, en: `${en} (${ref})` },
    owner,
    command,
    since,
    ...(presses === undefined ? {} : { presses }),
  };
}

function levelTask({ level, stage, investigator, reportedAt }: InvestigationState): readonly Wanted[] {
  const possible = stage === 'reported' || stage === 'investigating' || stage === 'submitted';
  return level === null && possible ? [wanted('determine-level', investigator, reportedAt)] : [];
}

function procuratorateTask({ procuratorate, stage, investigator, reportedAt }: InvestigationState): readonly Wanted[] {
  if (stage !== 'reported' && stage !== 'investigating') return [];
  if (procuratorate === null) return [wanted('invite-procuratorate', investigator, reportedAt)];
  return procuratorate.answer === null ? [wanted('record-procuratorate-answer', investigator, procuratorate.invitedAt)] : [];
}

function answersDue({ appraisals, extensions, stage, investigator }: InvestigationState): readonly Wanted[] {
  if (stage !== 'investigating' && stage !== 'submitted') return [];
  const open = appraisals.filter(({ deliveredAt }) => deliveredAt === null);
  const asked = extensions.filter(({ status }) => status === 'asked');
  return [
    ...open.map(({ ref, orderedAt }) => wanted('deliver-appraisal', 'investigation-team', orderedAt, { ref })),
    ...asked.map(({ ref, askedAt }) => wanted('grant-extension', investigator, askedAt, { ref, presses: 'IN-01' })),
  ];
}

function stepTask({ stage, stageSince, investigator }: InvestigationState): readonly Wanted[] {
  if (stage === 'reported') return [wanted('form-team', investigator, stageSince, { presses: 'IN-01' })];
  if (stage === 'investigating') return [wanted('submit-report', 'investigation-team', stageSince, { presses: 'IN-01' })];
  if (stage === 'submitted') return [wanted('approve', investigator, stageSince, { presses: 'AP-01' })];
  if (stage === 'approved') return [wanted('publish-report', investigator, stageSince, { presses: 'AP-08' })];
  return [wanted('close', investigator, stageSince)];
}
