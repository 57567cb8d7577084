import type { CommandOf, Decision } from '../../stream/decision';
import { reject } from '@app/streams';
import { dayAt } from '../../stream/times';
import type { InvestigationState } from '../state';
import type { FileDocument } from './file-document.schema';

/**
 * Files a paper of whatever organ (a clerk may file another's, 代录). The event carries both hashes, so that the chain of the
 * ledger vouches for the file. A number of a series is given only by the organ whose series it is.
 */
export function fileDocument(_state: InvestigationState, { name, act, data }: CommandOf<FileDocument>): Decision {
  const { series, number, ...paper } = data;
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
