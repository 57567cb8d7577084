import { reject } from '@app/streams';
import type { Act, Rejection } from '@app/streams';
import type { CommandOf, Decision, EventOf } from '../../stream/decision';
import { refuseUncited } from '../../stream/papers';
import { dayAt } from '../../stream/times';
import { article } from '../articles';
import type { Matter } from '../part';
import { lifetime, staying } from '../stages';
import type { InvestigationState } from '../state';
import type { FileDocument } from './documents.schema';
import { ofPhoneRecords } from './phone-records';

/**
 * Files a paper of whatever organ (a clerk may file another's, 代录). The event carries both hashes, so that the chain of the
 * ledger vouches for the file. A number of a series is given only by the organ whose series it is.
 */
export function fileDocument(state: InvestigationState, { name, act, data }: CommandOf<FileDocument>): Decision {
  const { series, number, ...paper } = data;
  const { replaces } = paper;
  if (replaces !== undefined && !state.documents.some(({ document, kind }) => document === replaces && kind === 'phone-record')) {
    return reject('phone-record-unknown', {}, { field: 'data.replaces' });
  }
  if (number !== undefined && series !== undefined) return reject('document-numbered-twice', {}, { field: 'data.series' });
  const filed = dayAt(act.occurredAt);
  if (paper.issuedOn > filed) {
    return reject('document-not-yet-issued', { issued: paper.issuedOn, filed }, { field: 'data.issuedOn' });
  }
  if (series !== undefined && act.by.organ !== paper.issuer) {
    return reject('no-competence', { organ: act.by.organ, competent: paper.issuer, command: name }, { field: 'data.series' });
  }
  const year = Number(paper.issuedOn.slice(0, 4));
  const numbered = series === undefined ? number : { $number: { organ: paper.issuer, prefix: series, year } };
  const eventData = numbered === undefined ? paper : { ...paper, number: numbered };
  return [{ kind: 'document.filed', version: 1, occurredAt: act.occurredAt, data: eventData }];
}

type Kind = FileDocument['kind'];

/**
 * Refuses an act that needs a paper of this kind, or of one of these, and cites none that is filed in the case. A gate that asks
 * for a document is met only by one.
 */
export function refuseUndocumented(state: InvestigationState, act: Act, kind: Kind | readonly Kind[], basis: string): Rejection | null {
  return refuseUncited(state.documents, act, typeof kind === 'string' ? [kind] : kind, basis);
}

/** 归入文书: papers come in at any time, also to a closed case. */
export const filing: Matter = {
  commands: {
    'file-document': {
      title: { zh: '归入文件', en: 'file a document' },
      article: article('三十一'),
      usually: 'other-organ',
      stages: staying(...lifetime),
      beside: ['draft-report', 'approve'],
      decide: fileDocument,
    },
  },
  changes: {
    'document.filed': (state, { data: { document, kind, issuer, issuedOn, replaces } }: EventOf<FileDocument>) => ({
      ...state,
      documents: [...state.documents, { document, kind, issuer, issuedOn, ...(replaces === undefined ? {} : { replaces }) }],
    }),
  },
  facts: {
    'document.filed': ofPhoneRecords,
  },
};
