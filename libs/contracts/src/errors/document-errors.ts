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
    ['文件内容的类型“{found}”不能归档。', 'A content of the type "{found}" cannot be filed.'],
    [
      '请提交 PDF、OFD、Office 文件、图片、录音或者录像；类型按内容判断，与文件名无关。',
      'File PDF, OFD, office documents, pictures, audio or video; the content decides, not the name.',
    ],
  ),
  'document-store-full': entry(
    507,
    ['文件存储空间已满，本次没有归档。', 'The store of documents is full; nothing was filed.'],
    ['请管理员扩充存储空间，然后用同一 Idempotency-Key 重新提交。', 'Have space made, then send it again with the same key.'],
  ),
  'document-damaged': entry(
    500,
    ['文件与归档时的摘要不符，不能提供。', 'The file is not what was filed and is not given out.'],
    ['请立即通知管理员，从备份恢复该文件。', 'Tell an administrator at once: the file must be restored from a backup.'],
  ),
  'document-not-found': entry(
    404,
    ['该案件没有这份文件。', 'The case has no such document.'],
    ['请从案件的文件目录中选择。', 'Choose one from the documents of the case.'],
  ),
  'document-unknown': entry(
    422,
    ['所引文件 {document} 不是该案件的文件。', 'The cited {document} is no document of this case.'],
    ['请先归入该文件，再引用其编号。', 'File the document first, then cite its id.'],
  ),
  'document-by-upload-only': entry(
    422,
    ['文件只能通过上传归入。', 'A document is filed by uploading it.'],
    ['请在案件的文件目录中上传。', 'Send it to the documents of the case.'],
  ),
  'document-numbered-twice': entry(
    422,
    ['文件不能既有字号又另行编号。', 'A document that has a number is not given another.'],
    ['请只填写发文字号或者发文机关代字之一。', 'Give either the number or the series.'],
  ),
  'document-not-yet-issued': entry(
    422,
    ['成文日期 {issued} 晚于归档日期 {filed}。', 'The document is dated {issued}, after its filing on {filed}.'],
    ['请核对成文日期。', 'Check the date of the document.'],
  ),
  'document-missing': entry(
    409,
    ['办理此事须附已归档的文件（文种：{kind}），目前没有引用。', 'This needs a filed document of kind {kind}, and none is cited.'],
    ['请先归入该文件，并在 act.documents 中引用其编号。', 'File the document first and cite its id in act.documents.'],
  ),
};
