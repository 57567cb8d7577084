import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What is refused in publication, service, aftercare and the archive. */
export const endingErrors: ErrorEntries = {
  'case-open': entry(
    409,
    ['案件尚未结案，不得归档。', 'The case is not closed and may not be archived.'],
    ['请先办理结案。', 'Close it first.'],
  ),
  'conclusion-missing': entry(
    409,
    [
      '没有需要抄送、公布或者据以核销的认定结论。',
      'There is no conclusion to be copied or published, or on which the statistics could be cancelled.',
    ],
    ['请先作出书面认定结论。', 'Have the written conclusion drawn up first.'],
  ),
  'conclusion-not-copied': entry(
    409,
    ['认定结论尚未抄送{organ}。', 'The conclusion has not been copied to {organ}.'],
    [
      '请抄送监察机关、公安机关和人民检察院，并予以登记。',
      'Copy it to the supervision commission, the police and the procuratorate, and record that.',
    ],
  ),
  'conclusion-unpublished': entry(
    409,
    ['认定结论尚未公布。', 'The conclusion has not been published.'],
    ['请先公布。', 'Publish it first.'],
  ),
  'publication-not-full': entry(
    422,
    ['事故调查报告应当全文公布，不得以摘要代替。', 'The report is published in full, not as a summary.'],
    ['涉密部分作技术处理后，请公布全文。', 'Treat the secret parts, then publish the full text.'],
  ),
  'publication-missing': entry(
    409,
    ['事故调查报告尚未公布。', 'The report has not been published.'],
    ['请先公布报告。', 'Publish the report first.'],
  ),
  'redactions-contradict': entry(
    422,
    ['“无需处理”不能与其他处理内容同时填写。', '"Nothing to treat" cannot be combined with other treatment.'],
    ['请只保留其中之一。', 'Keep one of the two.'],
  ),
  'notice-without-revocation': entry(
    422,
    ['批复未被撤销，不能公布撤销说明。', 'The approval was not revoked; there is no revocation to give notice of.'],
    ['需要更正内容的，请公布更正后的全文。', 'To correct something, publish a corrected full text.'],
  ),
  'report-unpublished': entry(
    409,
    ['事故调查报告尚未公布，不得归档。', 'The report has not been published; the case may not be archived.'],
    ['请先依法公布事故调查报告。', 'Publish the report first.'],
  ),
};
