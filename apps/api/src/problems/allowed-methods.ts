import type { Application } from 'express';

// The types of Express leave out what its router asks each layer.
interface MatchingLayer {
  readonly route?: { readonly stack: readonly { readonly method: string }[] };
  match(path: string): unknown;
}

/** Methods that the routes at this path know: Express itself answers a wrong method as if the path did not exist. */
export function allowedMethods(app: Application, path: string): readonly string[] {
  const layers: readonly object[] = app.router.stack;
  const methods = layers.filter(isLayer).flatMap((layer) => {
    const routes = layer.match(path) ? (layer.route?.stack ?? []) : [];
    return routes.map(({ method }) => method.toUpperCase());
  });
  return [...new Set(methods)].sort();
}

function isLayer(layer: object): layer is MatchingLayer {
  return 'match' in layer && typeof layer.match === 'function';
}
