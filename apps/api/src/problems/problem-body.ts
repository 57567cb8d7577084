import { STATUS_CODES } from 'node:http';
import { sentence, statusOf, whatToDo } from '@app/contracts';
import type { Names, ProblemDocument } from '@app/contracts';
import { wordsOf } from '@app/rules';
import { requestId } from '../logging/request-context';
import type { Problem } from './problem';

/** The RFC 9457 document of a problem; status and wording are the catalogue's. */
export function problemBody({ code, details }: Problem, names: Names): ProblemDocument {
  const { extra = {}, retryAfter: _header, ...members } = details;
  const status = statusOf(code);
  const text = sentence(code, details.params ?? {}, names);
  const id = requestId();
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code,
    detail: text.zh,
    text,
    whatToDo: whatToDo(code),
    ...members,
    ...(details.article === undefined ? {} : { articleText: wordsOf(details.article) }),
    ...extra,
    ...(id === null ? {} : { requestId: id }),
  };
}
