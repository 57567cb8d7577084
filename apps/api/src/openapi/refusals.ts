import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { problemSchema } from '../problems/problem.schema';

const meanings: Readonly<Record<number, string>> = {
  400: 'The request is malformed; `fields` says where and why.',
  401: 'No token, or an unknown or revoked one.',
  403: 'The organ has no competence for this act.',
  404: 'No such case, procedure or time limit.',
  409: 'The state of the procedure refuses the command.',
  413: 'The body is larger than 1 MB, or the document than the limit of the installation.',
  415: 'The content is of a type that is not filed.',
  422: 'The request is understood and cannot be carried out.',
  500: 'A fault that an administrator has to look at.',
  503: 'Temporarily unavailable; send it again with the same key.',
  507: 'The store of documents is full; nothing was filed.',
};

/** Documents the problem answers of a route; 401 and 503 may come from every one. */
export function Refusals(...statuses: readonly number[]): MethodDecorator & ClassDecorator {
  const all = [...new Set([...statuses, 401, 503])].sort();
  return applyDecorators(
    ...all.map((status) => ApiResponse({ status, description: meanings[status] ?? 'Refused.', standardSchema: problemSchema })),
  );
}
