import { reject } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { dayInWords } from '../../stream/day-in-words';
import { dayAt, refuseBefore } from '../../stream/times';
import { article } from '../articles';
import { tied } from '../facts-of';
import { needs, wanted } from '../part';
import type { Matter, Wanted } from '../part';
import { isUnderWay, sinceTeam } from '../stages';
import type { Appraisal, InvestigationState } from '../state';
import { refuseAfterReport } from './after-report';
import type { DeliverAppraisal, EndAppraisal, OrderAppraisal } from './time-limit.schema';

/** Its time does not count towards the investigation (article 27). */
function orderAppraisal(state: InvestigationState, command: CommandOf<OrderAppraisal>): Decision {
  const { act, data } = command;
  if (state.appraisals.some((appraisal) => appraisal.ref === data.ref)) {
    return reject('ref-taken', { ref: data.ref }, { article: article('二十七'), field: 'data.ref' });
  }
  return refuseAfterReport(state, command) ?? [{ kind: 'appraisal.ordered', version: 1, occurredAt: act.occurredAt, data }];
}

/** Also one that comes after the report: it lengthens nothing any more, but is no longer waited for. */
function deliverAppraisal(state: InvestigationState, command: CommandOf<DeliverAppraisal>): Decision {
  return over(state, command, 'appraisal.delivered');
}

/** Returned, terminated or withdrawn: nobody waits for it any more (IN-12). */
function endAppraisal(state: InvestigationState, command: CommandOf<EndAppraisal>): Decision {
  return over(state, command, 'appraisal.ended');
}

function over(state: InvestigationState, command: CommandOf<{ readonly ref: string }>, kind: string): Decision {
  const { act, data } = command;
  const ordered = state.appraisals.find((appraisal) => appraisal.ref === data.ref);
  if (ordered === undefined) return reject('appraisal-unknown', { ref: data.ref }, { article: article('二十七'), field: 'data.ref' });
  if (!isOpen(ordered)) return reject('already-done', { command: command.name });
  return (
    refuseBefore(act.occurredAt, ordered.orderedAt, { first: 'appraisal.ordered', then: kind }) ?? [
      { kind, version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function isOpen({ deliveredAt, endedAt }: Appraisal): boolean {
  return deliveredAt === null && endedAt === undefined;
}

function openAppraisals({ appraisals }: InvestigationState): readonly Appraisal[] {
  return appraisals.filter(isOpen);
}

function appraisalTasks(state: InvestigationState): readonly Wanted[] {
  if (!isUnderWay(state.stage)) return [];
  return openAppraisals(state).map(({ ref, orderedAt }) => wanted('deliver-appraisal', 'investigation-team', orderedAt, { ref }));
}

/** 技术鉴定: its time does not count towards the investigation (article 27). */
export const appraisal: Matter = {
  commands: {
    'order-appraisal': {
      title: { zh: '委托技术鉴定', en: 'order a technical appraisal' },
      article: article('二十七'),
      usually: 'team',
      stages: sinceTeam,
      decide: orderAppraisal,
    },
    'deliver-appraisal': {
      title: { zh: '收到鉴定意见', en: 'receive the appraisal' },
      article: article('二十七'),
      usually: 'team',
      stages: sinceTeam,
      ready: needs('deliver-appraisal', 'order-appraisal', (state) => openAppraisals(state).length > 0),
      decide: deliverAppraisal,
    },
    'end-appraisal': {
      title: { zh: '登记鉴定退回、终止或者撤回', en: 'end the appraisal without an opinion' },
      article: article('二十七'),
      usually: 'team',
      stages: sinceTeam,
      ready: needs('end-appraisal', 'order-appraisal', (state) => openAppraisals(state).length > 0),
      beside: ['deliver-appraisal'],
      decide: endAppraisal,
    },
  },
  changes: {
    'appraisal.ordered': (state, event: EventOf<OrderAppraisal>) => ({
      ...state,
      appraisals: [...state.appraisals, { ...event.data, orderedAt: event.occurredAt, deliveredAt: null }],
    }),
    'appraisal.delivered': (state, event: EventOf<DeliverAppraisal>) => ({
      ...state,
      appraisals: state.appraisals.map((appraisal) =>
        appraisal.ref === event.data.ref ? { ...appraisal, deliveredAt: event.occurredAt } : appraisal,
      ),
    }),
    'appraisal.ended': (state, event: EventOf<EndAppraisal>) => ({
      ...state,
      appraisals: state.appraisals.map((appraisal) =>
        appraisal.ref === event.data.ref ? { ...appraisal, endedAt: event.occurredAt } : appraisal,
      ),
    }),
  },
  facts: {
    'appraisal.ordered': tied,
    'appraisal.delivered': tied,
    'appraisal.ended': tied,
  },
  tasks: appraisalTasks,
  options: {
    'appraisals.open': (state) =>
      openAppraisals(state).map(({ ref, subject, body, orderedAt }) => ({
        value: ref,
        words: {
          zh: `${subject}（${dayInWords(dayAt(orderedAt))}委托${body}）`,
          en: `${subject} (ordered from ${body} on ${dayAt(orderedAt)})`,
        },
      })),
  },
};
