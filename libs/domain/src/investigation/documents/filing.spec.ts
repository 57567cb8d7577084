import { isRejection } from '@app/streams';
import type { InvestigationState } from '../state';
import type { FileDocument } from './documents.schema';
import { fileDocument } from './filing';

// The state says nothing to a filing: papers come in at any time.
const state = {} as InvestigationState;
const paper: FileDocument = {
  document: '7b0c7d1e-93d4-5a57-8a8e-0f5c9c1d2e3f',
  sha256: 'a'.repeat(64),
  sm3: 'b'.repeat(64),
  bytes: 3,
  type: 'application/pdf',
  title: '批复',
  kind: 'approval',
  issuedOn: '2022-11-18',
  issuer: '150802-government',
};

function file(data: Partial<FileDocument>, organ = '150802-government', occurredAt = '2022-11-18T01:00:00.000Z') {
  const act = { by: { organ, post: '测试' }, enteredBy: 'clerk', via: 'api' as const, occurredAt, documents: [] };
  return fileDocument(state, { name: 'file-document', act, data: { ...paper, ...data } });
}

test('both hashes of the file stand in the event, and a number as issued stays as it is', () => {
  expect(file({ number: '临政字〔2022〕45号' }, '150802-emergency')).toEqual([
    {
      kind: 'document.filed',
      version: 1,
      occurredAt: '2022-11-18T01:00:00.000Z',
      data: { ...paper, number: '临政字〔2022〕45号' },
    },
  ]);
});

test('a paper without a number has none', () => {
  const [event] = [file({})].flatMap((decided) => (isRejection(decided) ? [] : decided));
  expect(event?.data).toEqual(paper);
});

test('a number of a series is asked for the year of the paper, by the organ whose series it is', () => {
  const [event] = [file({ series: '临政字' })].flatMap((decided) => (isRejection(decided) ? [] : decided));
  expect(event?.data['number']).toEqual({ $number: { organ: '150802-government', prefix: '临政字', year: 2022 } });
  expect(event?.data).not.toHaveProperty('series');
  expect(file({ series: '临政字' }, '150802-emergency')).toMatchObject({ code: 'no-competence', field: 'data.series' });
});

test('a paper has one number, and is not dated after its filing by the days of Beijing', () => {
  expect(file({ series: '临政字', number: '1号' })).toMatchObject({ code: 'document-numbered-twice' });
  expect(file({}, undefined, '2022-11-17T15:59:59.999Z')).toMatchObject({ code: 'document-not-yet-issued', field: 'data.issuedOn' });
  expect(isRejection(file({}, undefined, '2022-11-17T16:00:00.000Z'))).toBe(false);
});
