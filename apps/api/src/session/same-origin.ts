import type { Request } from 'express';
import { Problem } from '../problems/problem';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A cookie goes along whoever makes the browser ask, so what changes something must come from a page of ours. Browsers say so in
 * `Sec-Fetch-Site`, over plain HTTP only in `Origin`; no page can set either.
 *
 * @throws Problem `cross-site`
 */
export function demandSameOrigin(request: Request): void {
  if (safe.has(request.method)) return;
  const site = request.get('Sec-Fetch-Site');
  const own = `${request.protocol}://${request.host}`;
  if (site === undefined ? request.get('Origin') !== own : site !== 'same-origin') throw new Problem('cross-site');
}
