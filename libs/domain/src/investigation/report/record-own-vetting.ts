import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { refuseBefore } from '../../stream/times';
import { article as supervisionArticle } from '../../supervision/articles';
import type { InvestigationState } from '../state';
import { draftInHand } from './current-draft';
import { ownCommission } from './own-commission';
import type { RecordOwnVetting } from './record-own-vetting.schema';

/** The own safety commission examines the draft (SV-08). Changes asked, or a refusal, lead back to a new draft. */
export function recordOwnVetting(state: InvestigationState, { name, act, data }: CommandOf<RecordOwnVetting>): Decision {
  const { commission, office } = ownCommission(state);
  if (act.by.organ !== commission && act.by.organ !== office) {
    const params = { organ: act.by.organ, competent: commission, command: name };
    return reject('no-competence', params, { article: supervisionArticle('八'), field: 'act.by.organ' });
  }
  const draft = draftInHand(state);
  if (draft === undefined) return reject('draft-missing', {});
  if (data.resolution !== 'agreed' && data.reason === undefined) {
    return reject('reason-missing', { answer: data.resolution }, { field: 'data.reason' });
  }
  return (
    refuseBefore(act.occurredAt, draft.at, { first: 'report.drafted', then: 'draft.own-vetted' }) ?? [
      { kind: 'draft.own-vetted', version: 1, occurredAt: act.occurredAt, data: { ...data, version: draft.version } },
    ]
  );
}
