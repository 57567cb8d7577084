import type { CookieOptions, Request, Response } from 'express';

// Under TLS the prefix keeps everybody but this very host, over TLS, from setting the cookie (RFC 6265bis); a browser refuses it without.
const name = 'anjian-session';
const underTls = `__Host-${name}`;

function nameFor({ secure }: Request): string {
  return secure ? underTls : name;
}

// It goes with the browser; how long a session lasts is decided in the database.
function options({ secure }: Request): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', path: '/', secure };
}

/** The token that a browser sent; null where there is none of the right name. */
export function sessionToken(request: Request): string | null {
  const wanted = `${nameFor(request)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(wanted))?.slice(wanted.length) ?? null;
}

export function setSessionCookie(request: Request, response: Response, token: string): void {
  response.cookie(nameFor(request), token, options(request));
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(nameFor(request), options(request));
}
