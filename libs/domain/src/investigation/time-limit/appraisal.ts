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
import type { DeliverAppraisal, OrderAppraisal } from './time-limit.schema';

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
  const { act, data } = command;
  const ordered = state.appraisals.find((appraisal) => appraisal.ref === data.ref);
  if (ordered === undefined) return reject('appraisal-unknown', { ref: data.ref }, { article: article('二十七'), field: 'data.ref' });
  if (ordered.deliveredAt !== null) return reject('already-done', { command: command.name });
  return (
    refuseBefore(act.occurredAt, ordered.orderedAt, { first: 'appraisal.ordered', then: 'appraisal.delivered' }) ?? [
      { kind: 'appraisal.delivered', version: 1, occurredAt: act.occurredAt, data },
    ]
  );
}

function openAppraisals({ appraisals }: InvestigationState): readonly Appraisal[] {
  return appraisals.filter(({ deliveredAt }) => deliveredAt === null);
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
  },
  facts: {
    'appraisal.ordered': tied,
    'appraisal.delivered': tied,
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
