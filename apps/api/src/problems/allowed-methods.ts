import type { Application } from 'express';

/** Methods that the routes at this path know: Express itself answers a wrong method as if the path did not exist. */
export function allowedMethods(app: Application, path: string): readonly string[] {
  const methods = app.router.stack.flatMap((layer) => {
    if (layer.route === undefined || !('match' in layer) || typeof layer.match !== 'function' || !layer.match(path)) return [];
    return layer.route.stack.map(({ method }) => method.toUpperCase());
  });
  return [...new Set(methods)].sort();
}
