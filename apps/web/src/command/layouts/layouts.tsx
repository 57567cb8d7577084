import type { ComponentType } from 'react';
import type { Preview } from '../../api/client';
import type { Field } from '../form/field';
import { Approval } from './approval';
import { CasualtyPerson, CasualtyReport } from './casualties';
import { DecideSupervision } from './decide-supervision';
import { EvaluationForm } from './evaluation';
import { Extension } from './extension';
import { OneByOne } from './one-by-one';
import { Redactions } from './publication';
import { RecordItems } from './record-items';
import { DraftReport, RecordReport } from './report';
import { Signatures } from './signatures';
import { Team } from './team';

export interface LayoutProps {
  readonly fields: readonly Field[];
  /** What the act would come to as the form stands; absent while that is not known. */
  readonly preview: Preview | undefined;
}

export interface Laid {
  readonly Form: ComponentType<LayoutProps>;
  /** Where the papers are chosen: beside who acts, or by the form itself, where nothing is said without one. */
  readonly papers: 'with-act' | 'in-form';
}

const byHand: Readonly<Record<string, Laid>> = {
  'ask-extension': { Form: Extension, papers: 'in-form' },
  'grant-extension': { Form: Extension, papers: 'in-form' },
  'refuse-extension': { Form: Extension, papers: 'in-form' },
  'revoke-extension': { Form: Extension, papers: 'in-form' },
  'order-appraisal': { Form: Extension, papers: 'in-form' },
  'deliver-appraisal': { Form: Extension, papers: 'in-form' },
  'end-appraisal': { Form: Extension, papers: 'in-form' },
  'block-site': { Form: Extension, papers: 'in-form' },
  'free-site': { Form: Extension, papers: 'in-form' },
  'put-difficult-question': { Form: Extension, papers: 'in-form' },
  'answer-difficult-question': { Form: Extension, papers: 'in-form' },
  'report-casualties': { Form: CasualtyReport, papers: 'with-act' },
  'add-casualty': { Form: CasualtyPerson, papers: 'with-act' },
  'change-casualty': { Form: CasualtyPerson, papers: 'with-act' },
  'keep-casualty-list': { Form: CasualtyPerson, papers: 'with-act' },
  'form-team': { Form: Team, papers: 'with-act' },
  'draft-report': { Form: DraftReport, papers: 'with-act' },
  'record-report': { Form: RecordReport, papers: 'with-act' },
  'sign-report': { Form: Signatures, papers: 'with-act' },
  'decide-supervision': { Form: DecideSupervision, papers: 'with-act' },
  'record-items': { Form: RecordItems, papers: 'with-act' },
  'record-item-result': { Form: EvaluationForm, papers: 'with-act' },
  approve: { Form: Approval, papers: 'in-form' },
  'record-redactions': { Form: Redactions, papers: 'with-act' },
  'publish-report': { Form: Redactions, papers: 'with-act' },
};

const drawn: Laid = { Form: OneByOne, papers: 'with-act' };

/** How the form of a command is laid out: some by hand, every other one field by field. */
export function layoutOf(command: string): Laid {
  return (Object.hasOwn(byHand, command) ? byHand[command] : undefined) ?? drawn;
}
