import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { NextFunction, Request, RequestHandler, Response } from 'express';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};

interface Built {
  readonly type: string;
  readonly plain: Buffer;
  readonly br: Buffer | null;
  readonly gzip: Buffer | null;
}

// What answers outside /api itself. Everything else that a browser opens is a page of the web application.
const ownPages = /^\/(api|docs|health|metrics)(\/|$|-)/;

/**
 * Serves the built web application at `/`: its files as they were compressed by the build, and its one page, with a nonce of its own in each
 * answer, to whoever accepts `text/html`. Programs that ask for a path that is none get the problem document as before.
 *
 * @param folder the built application; without it there is nothing to serve, as in tests of the API alone
 */
export function serveWeb(folder: string | null): RequestHandler {
  const built = folder === null ? new Map<string, Built>() : builtIn(folder);
  const page = built.get('/index.html')?.plain.toString('utf8');
  return (request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    const file = request.path === '/index.html' ? undefined : built.get(request.path);
    if (file !== undefined) return sendFile(request, response, file);
    if (page === undefined || ownPages.test(request.path) || request.accepts(['json', 'html']) !== 'html') return next();
    sendPage(response, page);
  };
}

function sendFile(request: Request, response: Response, file: Built): void {
  const accepted = request.acceptsEncodings(['br', 'gzip', 'identity']);
  const [encoding, content] =
    accepted === 'br' && file.br !== null
      ? ['br', file.br]
      : accepted !== false && file.gzip !== null && accepted !== 'identity'
        ? ['gzip', file.gzip]
        : [null, file.plain];
  // Names carry the hash of the content; only what stands beside them may change under its name.
  response.setHeader('Cache-Control', request.path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Content-Type', file.type);
  response.setHeader('Vary', 'Accept-Encoding');
  if (encoding !== null) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', content.length);
  response.end(request.method === 'HEAD' ? undefined : content);
}

function sendPage(response: Response, page: string): void {
  const nonce = randomBytes(16).toString('base64');
  response.setHeader('Content-Security-Policy', policyWith(nonce));
  response.setHeader('Cache-Control', 'no-store');
  response.type('html').send(page.replace('__CSP_NONCE__', nonce));
}

const policyWith = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

function builtIn(folder: string): Map<string, Built> {
  const paths = filesOf(folder).filter((path) => !/\.(br|gz)$/.test(path));
  return new Map(paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, read(path)]));
}

function read(path: string): Built {
  const type = types[extname(path)] ?? 'application/octet-stream';
  return { type, plain: readFileSync(path), br: beside(`${path}.br`), gzip: beside(`${path}.gz`) };
}

function beside(path: string): Buffer | null {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? null : readFileSync(path);
}

function filesOf(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesOf(path) : [path];
  });
}
