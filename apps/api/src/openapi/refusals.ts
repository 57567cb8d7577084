import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { problemSchema } from '../problems/problem.schema';

const meanings: Readonly<Record<number, string>> = {
  400: '请求内容有误，见 fields。The request is malformed; `fields` says where and why.',
  401: '未登录，或者令牌无效。Not signed in, or a token that is unknown or revoked.',
  403: '本人或者该机关无权办理，或者须先更改密码。The person may not do this, the organ has no competence for it, or the password has to be changed first.',
  404: '没有所指的内容，如该案件、程序、期限或者人员。No such thing: a case, procedure, time limit or person.',
  409: '与现有状态或者记载不符。The state of the procedure, or what is on record, refuses it.',
  413: '内容过大。The body is larger than 1 MB, or the document than the limit of the installation.',
  415: '不接受该类型的文件。The content is of a type that is not filed.',
  422: '请求无法执行。The request is understood and cannot be carried out.',
  429: '次数过多，须稍后再试。Too often; try again later.',
  500: '系统故障，须管理员处理。A fault that an administrator has to look at.',
  503: '暂时无法办理，请用同一编号重发。Temporarily unavailable; send it again with the same key.',
  507: '文件库已满，未归入任何内容。The store of documents is full; nothing was filed.',
};

/** Documents the problem answers of a route; 401, 403, 500 and 503 may come from every one. */
export function Refusals(...statuses: readonly number[]): MethodDecorator & ClassDecorator {
  const all = [...new Set([...statuses, 401, 403, 500, 503])].sort();
  return applyDecorators(
    ...all.map((status) => ApiResponse({ status, description: meanings[status] ?? 'Refused.', standardSchema: problemSchema })),
  );
}
