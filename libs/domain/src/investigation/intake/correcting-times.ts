import type { Instant } from '@app/calendar';
import { reject } from '@app/streams';
import type { Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import type { World } from '../../stream/procedure';
import { article } from '../articles';
import type { FactsOf } from '../facts-of';
import { onlyInvestigatorSide } from '../investigating-side';
import { needs } from '../part';
import type { Matter } from '../part';
import { always } from '../stages';
import { inIntake } from '../state';
import type { InvestigationState } from '../state';
import type { CorrectReportTime } from './intake.schema';
import { momentInWords } from './moment-in-words';
import type { ChainLink, IntakeState } from './state';

type Time = CorrectReportTime['what'];

/** A correction as it is recorded: the links whose time it is, and which beginnings move with it. */
type CorrectedTime = CorrectReportTime & {
  readonly before: Instant;
  readonly links: readonly { readonly ref: string; readonly value: ChainLink['onward']; readonly larger: 'yes' | 'no' }[];
  readonly unitReportedAt?: Instant;
  readonly departmentInformedAt?: Instant;
};

const times: Readonly<Record<Time, 'receivedAt' | 'forwardedAt' | 'expressAt'>> = {
  received: 'receivedAt',
  forwarded: 'forwardedAt',
  express: 'expressAt',
};

/** The link with its time of that kind as it was in truth. */
function withTime(link: ChainLink, what: Time, at: Instant): ChainLink {
  return { ...link, [times[what]]: at };
}

/**
 * A time of the report chain was entered wrongly: the clocks count from the true one, by the organ whose act it was or the investigating
 * side. Whether the report was late stays a finding of a person (RP-17), which this neither makes nor withdraws.
 */
function correctReportTime(state: InvestigationState, command: CommandOf<CorrectReportTime>, world: World): Decision {
  const { act, data } = command;
  const link = state.intake.chain.find(({ ref }) => ref === data.ref);
  const before = link?.[times[data.what]] ?? null;
  if (link === undefined || before === null) {
    return reject('report-time-unknown', { ref: data.ref, what: data.what }, { article: article('十一'), field: 'data.ref' });
  }
  const stranger = act.by.organ === link.organ ? null : onlyInvestigatorSide(state, command, article('十一'));
  if (stranger !== null) return stranger;
  if (before === data.at) return reject('already-done', { command: command.name });
  const links = sharing(state, link, data.what, before);
  const corrected = links.map((one) => withTime(one, data.what, data.at));
  const event: CorrectedTime = {
    ...data,
    before,
    links: links.map(({ ref, onward, express }) => ({ ref, value: onward, larger: express === 'owed' ? 'yes' : 'no' })),
    ...firstsMoved(state.intake, corrected),
  };
  return (
    refuseDisorder(corrected, data, world.now) ?? [
      { kind: 'report-time.corrected', version: 1, occurredAt: act.occurredAt, data: { ...event } },
    ]
  );
}

/** One sending answers all receipts that were open: its time is one. A receipt is its own. */
function sharing({ intake }: InvestigationState, link: ChainLink, what: Time, before: Instant): readonly ChainLink[] {
  if (what === 'received') return [link];
  return intake.chain.filter((one) => one.organ === link.organ && one[times[what]] === before);
}

/** By instants: these limits run in hours. */
function refuseDisorder(links: readonly ChainLink[], { at }: CorrectReportTime, now: Instant): Rejection | null {
  if (at > now) return reject('date-in-future', { at, now }, { field: 'data.at' });
  const kinds = { forwardedAt: 'notice.forwarded', expressAt: 'express.reported' } as const;
  for (const link of links) {
    for (const time of ['forwardedAt', 'expressAt'] as const) {
      const sent = link[time];
      if (sent === null || sent >= link.receivedAt) continue;
      const order = { first: 'notice.received', then: kinds[time], earlier: link.receivedAt, at: sent };
      return reject('date-out-of-order', order, { field: 'data.at' });
    }
  }
  return null;
}

/** The first report of the unit and the first knowledge of a department, where corrected links move them. */
function firstsMoved(
  { chain, unitReportedAt }: IntakeState,
  corrected: readonly ChainLink[],
): { readonly unitReportedAt?: Instant; readonly departmentInformedAt?: Instant } {
  const after = chain.map((link) => corrected.find(({ ref }) => ref === link.ref) ?? link);
  const unit = earliest(after.filter(({ from }) => from === 'unit'));
  const department = earliest(after);
  return {
    ...(unit === undefined || unit === unitReportedAt ? {} : { unitReportedAt: unit }),
    ...(department === undefined || department === earliest(chain) ? {} : { departmentInformedAt: department }),
  };
}

function earliest(links: readonly ChainLink[]): Instant | undefined {
  return links.map(({ receivedAt }) => receivedAt).sort()[0];
}

/** The same facts as before, recorded later: they take the earlier ones' place, each clock of the chain for itself. */
const correctedFacts: FactsOf = ({ recordedAt, data }: EventOf<CorrectedTime>) => {
  const { what, at, links, unitReportedAt, departmentInformedAt } = data;
  const moment = { at, recordedAt };
  if (what !== 'received') {
    return links.map(({ ref }) => ({ fact: what === 'forwarded' ? 'notice.forwarded' : 'express.reported', ref, ...moment }));
  }
  return [
    ...links.map(({ ref, value }) => ({ fact: 'notice.received', ref, value, ...moment })),
    ...links.filter(({ larger }) => larger === 'yes').map(({ ref }) => ({ fact: 'larger-accident.received', ref, ...moment })),
    ...(unitReportedAt === undefined ? [] : [{ fact: 'unit.reported', at: unitReportedAt, recordedAt }]),
    ...(departmentInformedAt === undefined ? [] : [{ fact: 'department.informed', at: departmentInformedAt, recordedAt }]),
  ];
};

/** 更正: a time of the report chain was entered wrongly. */
export const correctingTimes: Matter = {
  commands: {
    'correct-report-time': {
      title: { zh: '更正接报或者上报的时间', en: 'correct a time of receipt or sending' },
      article: article('十一'),
      usually: 'receiving-organ',
      stages: always,
      ready: needs('correct-report-time', 'record-report-received', ({ intake }) => intake.chain.length > 0),
      decide: correctReportTime,
    },
  },
  changes: {
    'report-time.corrected': (state, { data: { links, what, at, unitReportedAt } }: EventOf<CorrectedTime>) =>
      inIntake(state, {
        chain: state.intake.chain.map((link) => (links.some(({ ref }) => ref === link.ref) ? withTime(link, what, at) : link)),
        unitReportedAt: unitReportedAt ?? state.intake.unitReportedAt,
      }),
  },
  facts: {
    'report-time.corrected': correctedFacts,
  },
  options: {
    'receipts.recorded': ({ intake }) =>
      intake.chain.map(({ ref, organ, receivedAt }) => {
        const { zh, en } = momentInWords(receivedAt);
        return { value: ref, words: { zh: `${organ}${zh}接到的报告`, en: `received by ${organ} at ${en}` } };
      }),
  },
};
