import type { Instant } from '@app/calendar';
import { reportLimits } from '../../governing-clock';
import type { InvestigationState } from '../../state';
import { wanted } from '../../wanted';
import type { Wanted } from '../../wanted';
import type { TeamPerson } from '../state';
import { missingOrgans, seatOf, teamOrganTitles } from './composition';
import { conflicted, undeclared } from './conflicts';

/** What the team still lacks: none of it stops the investigation, all of it can be held against its report. */
export function memberTasks(state: InvestigationState): readonly Wanted[] {
  const { stage, stageSince, investigator, teamwork } = state;
  if (stage === 'reported') return [wanted('form-team', investigator, stageSince, { presses: reportLimits })];
  const since = teamwork.formedAt;
  if (since === null || (stage !== 'investigating' && stage !== 'submitted')) return [];
  return stage === 'submitted' ? conflicts(state, since) : [...formation(state, since), ...conflicts(state, since), ...statements(state)];
}

function formation(state: InvestigationState, since: Instant): readonly Wanted[] {
  const { investigator, teamwork } = state;
  const tookOver = { zh: '接手调查后尚未组成自己的调查组', en: 'it has taken over and has no team of its own yet' };
  const byGovernment = { zh: '组长应由负责事故调查的人民政府指定', en: 'the investigating government has to appoint the leader' };
  return [
    ...(teamwork.formedFor === investigator ? [] : [wanted('form-team', investigator, since, { presses: reportLimits, note: tookOver })]),
    ...(teamwork.leaderBy === investigator ? [] : [wanted('change-leader', investigator, since, { note: byGovernment })]),
    ...unusualLeader(state).map(() => wanted('change-leader', investigator, since, { ref: 'JU-23', note: usually })),
    ...missingOrgans(state).map((organ) => wanted('add-member', investigator, since, { ref: organ, note: missingNote(organ) })),
    ...(teamwork.unitToldAt === null ? [wanted('tell-unit', 'investigation-team', since)] : []),
  ];
}

const usually = {
  zh: '组长一般由安全生产监督管理部门的负责人担任（115号，转引），请确认并说明理由，或者另行指定',
  en: 'the leader usually comes from the safety department (notice 115, reported): confirm with a reason, or appoint another',
};

/** A leader on record from elsewhere, until somebody has said why (JU-23): a question, never a bar. */
function unusualLeader({ teamwork: { people, leaderReason } }: InvestigationState): readonly TeamPerson[] {
  if (leaderReason !== null) return [];
  return people.filter(({ role, organ }) => role === 'leader' && seatOf(organ) !== 'safety');
}

function missingNote(organ: keyof typeof teamOrganTitles): NonNullable<Wanted['note']> {
  const { zh, en } = teamOrganTitles[organ];
  return { zh: `${zh}尚未派人参加，也未说明理由`, en: `${en} has sent nobody and no reason is given` };
}

function conflicts({ teamwork, investigator }: InvestigationState, since: Instant): readonly Wanted[] {
  const note = { zh: '本人申报与事故有直接利害关系', en: 'the person has declared a direct interest' };
  return conflicted(teamwork).map(({ ref }) => wanted('replace-member', investigator, since, { ref, note }));
}

function statements({ teamwork }: InvestigationState): readonly Wanted[] {
  const note = { zh: '尚无利害关系申报', en: 'no declaration is on file' };
  return undeclared(teamwork).map((person) => wanted('declare-interest', senderOf(person), person.since, { ref: person.ref, note }));
}

function senderOf({ role, organ }: TeamPerson): string {
  return role === 'expert' ? 'investigation-team' : organ;
}
