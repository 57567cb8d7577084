import { entry } from './entry';
import type { ErrorEntries } from './entry';

/** What stands against filing, citing or fetching a document. */
export const documentErrors: ErrorEntries = {
  'upload-malformed': entry(
    400,
    ['上传内容不完整或者格式有误。', 'The upload is incomplete or malformed.'],
    [
      '请以 multipart/form-data 提交，about 为 JSON，file 为文件。',
      'Send multipart/form-data with the parts about (JSON) and file (the content).',
    ],
  ),
  'document-too-large': entry(
    413,
    ['文件超过上限 {limit} 字节。', 'The document is larger than {limit} bytes.'],
    ['请压缩或者拆分文件。', 'Compress or split it.'],
  ),
  'document-type-refused': entry(
    415,
    ['文件内容的类型“{found}”不能归档。', 'Content of the type "{found}" cannot be filed.'],
    [
      '请提交 PDF、OFD、Office 文件、图片、录音或者录像；类型按内容判断，与文件名无关。',
      'File PDF, OFD, office documents, pictures, audio or video; the type follows from the content, not from the name.',
    ],
  ),
  'document-store-full': entry(
    507,
    ['文件存储空间已满，本次未归档。', 'The document store is full; nothing was filed.'],
    [
      '请管理员扩充存储空间后，使用同一提交编号（Idempotency-Key）重新提交。',
      'Have an administrator make space, then send it again with the same Idempotency-Key.',
    ],
  ),
  'document-damaged': entry(
    500,
    ['文件内容与归档时不一致，不能提供。', 'The file differs from what was filed and is not given out.'],
    ['请立即通知管理员，从备份恢复该文件。', 'Tell an administrator at once: the file must be restored from a backup.'],
  ),
  'document-not-found': entry(
    404,
    ['该案件没有这份文件。', 'The case has no such document.'],
    ['请从案件的文件目录中选择。', 'Choose one from the documents of the case.'],
  ),
  'document-unknown': entry(
    422,
    ['所引用的文件（{document}）不是该案件的文件。', 'The cited document {document} is not a document of this case.'],
    ['请先归入该文件，再引用。', 'File the document first, then cite it.'],
  ),
  'document-by-upload-only': entry(
    422,
    ['文件只能通过上传归入。', 'A document can only be filed by uploading it.'],
    ['请在案件的文件目录中上传。', 'Upload it to the documents of the case.'],
  ),
  'document-numbered-twice': entry(
    422,
    ['文件已有发文字号，不能另行编号。', 'A document that has a number is not given another.'],
    ['发文字号和发文机关代字请只填写一项。', 'Give either the number or the series.'],
  ),
  'document-not-yet-issued': entry(
    422,
    ['成文日期 {issued} 晚于归档日期 {filed}。', 'The document is dated {issued}, later than its filing on {filed}.'],
    ['请核对成文日期。', 'Check the date of the document.'],
  ),
  'phone-record-unknown': entry(
    422,
    ['所补的电话记录没有归入本案。', 'The telephone call that the paper follows is not on record in the case.'],
    ['请先归入电话记录，再归入所补的文件。', 'File the record of the call first, then the paper that follows it.'],
  ),
  'document-missing': entry(
    409,
    ['办理此事项须引用已归档的文件（文种：{kind}），目前未引用。', 'This requires a filed document (kind: {kind}), and none is cited.'],
    ['请先归入该文件，再在办理时引用。', 'File the document first, then cite it.'],
  ),
};
