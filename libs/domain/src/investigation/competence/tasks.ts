import type { Clock } from '@app/clock';
import type { World } from '../../stream/procedure';
import { untilApproved } from '../places';
import type { InvestigationState } from '../state';
import { wanted } from '../wanted';
import type { Wanted } from '../wanted';
import { checkTasks } from './check-tasks';
import { divisionOf, handOvers } from './hands';
import { inheritedTask } from './inherited-task';
import { unitSeat } from './unit-seat';
import { levelOf } from './who-investigates';

/** What has to be decided or sent about who investigates. */
export function competenceTasks(state: InvestigationState, clocks: readonly Clock[], world: World): readonly Wanted[] {
  if (!untilApproved.some((open) => open === state.stage)) return [];
  return [
    ...checkTasks(state, world),
    ...inheritedTask(state, clocks, world),
    ...proposals(state),
    ...participation(state, world),
    ...supervisionsOfOldHands(state),
    ...firstReport(state, clocks),
  ];
}

function proposals({ competence }: InvestigationState): readonly Wanted[] {
  return competence.proposals
    .filter(({ answer }) => answer === null)
    .map(({ ref, by, to, draftedAt, sentAt }) =>
      sentAt === null ? wanted('send-raising', by, draftedAt, { ref }) : wanted('decide-raising', to, sentAt, { ref }),
    );
}

function participation(state: InvestigationState, world: World): readonly Wanted[] {
  const { participations, unitPlace } = state.competence;
  const { competence } = world.law;
  const waiting = participations.filter(({ sentAt }) => sentAt === null);
  const sending = waiting.map(({ organ, askedAt }) => wanted('send-people', organ, askedAt, { ref: organ }));
  if (unitPlace === null || participations.length > 0 || competence === undefined) return sending;
  const { applies, mustSend } = unitSeat(state, unitPlace, competence, levelOf(state, world));
  if (applies !== 'yes') return sending;
  const who = mustSend?.organ ?? unitPlace;
  const note = { zh: `事故发生单位所在地（${who}）应当派人参加`, en: `the seat of the unit (${who}) must send people` };
  return [...sending, wanted('ask-participation', state.investigator, state.reportedAt, { note })];
}

/** T-50: a notice to the government that no longer has the case is re-addressed or withdrawn by its supervisor, never by itself. */
function supervisionsOfOldHands(state: InvestigationState): readonly Wanted[] {
  const last = handOvers(state).at(-1);
  if (last === undefined) return [];
  const standing = state.supervisions.filter(({ status }) => status !== 'released' && status !== 'withdrawn');
  return standing
    .filter(
      ({ addressee, readdressed }) =>
        readdressed !== state.investigator && divisionOf(addressee ?? last.from) !== divisionOf(state.investigator),
    )
    .map(({ n, supervisor }) => {
      const note = {
        zh: '案件已由其他机关调查，请改发或者撤回督办通知',
        en: 'the case is in other hands: re-address the notice or withdraw it',
      };
      return wanted('readdress-supervision', supervisor, last.at, { ref: String(n), note });
    });
}

function firstReport({ competence, investigator, reportedAt }: InvestigationState, clocks: readonly Clock[]): readonly Wanted[] {
  const asked = competence.firstReportSentAt === null && clocks.some(({ rule }) => rule === 'JU-22');
  return asked ? [wanted('send-first-report', investigator, reportedAt, { presses: 'JU-22' })] : [];
}
