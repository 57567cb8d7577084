import type { Desk } from './desk';

/** A number that the API or the worker measures, as Prometheus reads it; undefined where it is not there. */
export async function metricOf({ db, env, url }: Desk, of: 'api' | 'worker', name: string): Promise<number | undefined> {
  const address = of === 'api' ? `${url}/metrics` : `http://127.0.0.1:${env['WORKER_METRICS_PORT']}/metrics`;
  const text = await (await fetch(address, { headers: { authorization: `Bearer ${db.token}` } })).text();
  const found = new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}
