import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { callingPerson, requestId } from './request-context';

const log = new Logger('http');

/** One line a request. It names the route, not the address: queries and bodies may hold personal data. */
export function requestLog(request: Request, response: Response, next: NextFunction): void {
  const started = performance.now();
  response.on('finish', () => {
    const path = routePath(request);
    const ms = Math.round(performance.now() - started);
    log.log({
      requestId: requestId(),
      person: callingPerson(),
      method: request.method,
      route: path,
      status: response.statusCode,
      ms,
    });
  });
  next();
}

function routePath(request: Request): string {
  const route: unknown = request.route;
  const path = typeof route === 'object' && route !== null && 'path' in route ? route.path : undefined;
  return typeof path === 'string' ? path : 'unrouted';
}
