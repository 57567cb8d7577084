import type { Fact } from '@app/clock';
import { dayInWords } from '../../stream/day-in-words';
import type { EventOf } from '../../stream/decision';
import { instantOfTime } from '../../stream/times';
import { wanted } from '../part';
import type { Matter, Wanted } from '../part';
import type { InvestigationState } from '../state';
import type { FileDocument } from './documents.schema';

type Filed = Pick<FileDocument, 'document' | 'kind' | 'issuedOn' | 'replaces'>;

/** What a filed paper says of a telephone call: that one was recorded, or that its paper has come. */
export function ofPhoneRecords({ data, occurredAt, recordedAt }: EventOf<Filed>): readonly Fact[] {
  const { document, kind, issuedOn, replaces } = data;
  if (kind === 'phone-record') return [{ fact: 'phone-record.filed', at: issuedOn, recordedAt, ref: document }];
  return replaces === undefined ? [] : [{ fact: 'phone-record.followed', at: occurredAt, recordedAt, ref: replaces }];
}

/** Who spoke has to send the paper; one that the register does not know is asked by whoever investigates. */
function papersToCome({ documents, investigator }: InvestigationState): readonly Wanted[] {
  const followed = documents.flatMap(({ kind, replaces }) => (kind === 'phone-record' || replaces === undefined ? [] : [replaces]));
  return documents
    .filter(({ kind, document }) => kind === 'phone-record' && !followed.includes(document))
    .map(({ document, issuer, issuedOn }) => {
      const of = { zh: `${dayInWords(issuedOn)}电话记录的补件`, en: `the paper that follows the telephone call of ${issuedOn}` };
      const owner = /^\d{6}-/.test(issuer) ? issuer : investigator;
      return wanted('file-document', owner, instantOfTime(issuedOn), { ref: document, of, presses: `house-phone-record#${document}` });
    });
}

/** 电话记录: what was agreed by telephone is followed by its paper within three days (T-54), also where the case has ended meanwhile. */
export const phoneRecords: Matter = { handovers: papersToCome };
