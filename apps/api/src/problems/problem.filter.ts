import { StreamStop } from '@app/persistence';
import { Catch, HttpException, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { requestId } from '../logging/request-context';
import { allowedMethods } from './allowed-methods';
import { isDatabaseAway } from './database-away';
import { Problem, unavailable } from './problem';
import { problemBody } from './problem-body';
import { Registry } from '../register/registry';

function whyOf({ why, detail }: StreamStop): string {
  return why === 'stopped' ? detail : why;
}

/** Every error leaves as a problem document: no stack, no SQL, no text of a library. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('problem');

  constructor(private readonly registry: Registry) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = this.toProblem(error, request, response);
    const body = problemBody(problem, this.registry.names());
    if (response.headersSent) return;
    if (problem.details.retryAfter !== undefined) response.setHeader('Retry-After', String(problem.details.retryAfter));
    if (body.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
    response.status(body.status).type('application/problem+json').send(JSON.stringify(body));
  }

  private toProblem(error: unknown, request: Request, response: Response): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof StreamStop) return new Problem('stream-stopped', { params: { stream: error.stream, why: whyOf(error) } });
    if (isDatabaseAway(error)) return unavailable('database-away');
    if (isUnkeepable(error)) return new Problem('body-malformed');
    const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
    if (type === 'entity.too.large') return new Problem('body-too-large', { params: { limit: '1 MB' } });
    if (typeof type === 'string' && /^(entity|encoding|charset|request)\./.test(type)) return new Problem('body-malformed');
    if (error instanceof SyntaxError) return new Problem('body-malformed');
    if (error instanceof HttpException) return this.ofHttp(error, request, response);
    this.log.error({ requestId: requestId(), failed: error instanceof Error ? error.name : typeof error }, stackOf(error));
    return new Problem('internal-error');
  }

  private ofHttp(error: HttpException, request: Request, response: Response): Problem {
    const status = error.getStatus();
    if (status === 404) {
      const methods = allowedMethods(request.app, request.path);
      if (methods.length === 0) return new Problem('route-not-found');
      response.setHeader('Allow', methods.join(', '));
      return new Problem('method-not-allowed', { params: { method: request.method } });
    }
    if (status === 413) return new Problem('body-too-large', { params: { limit: '1 MB' } });
    if (status === 503) return unavailable('engine-away');
    return status < 500 ? new Problem('body-malformed') : new Problem('internal-error');
  }
}

/** A NUL that no form has stopped: PostgreSQL refuses the text before it looks for it or keeps it (22021). */
function isUnkeepable(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '22021';
}

// The message of an error may quote what a caller sent; the frames below it cannot.
function stackOf(error: unknown): string {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')) : [];
  return frames.join('\n');
}
