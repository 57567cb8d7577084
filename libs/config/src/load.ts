import { z } from 'zod';
import { ConfigError } from './config-error';
import { readFiles } from './read-files';
import type { Environment } from './read-files';
import { settings } from './settings';

const all = z.object(settings);
const processSchema = all.omit({ DATABASE_OWNER_URL: true });
const ownerSchema = all.pick({ DATABASE_OWNER_URL: true, INSTALLATION: true, LOG_LEVEL: true });

/** What API, worker and most commands need. */
export type Config = Readonly<z.infer<typeof processSchema>>;
/** What migrations need: no payload key, and a role that the running processes never have. */
export type OwnerConfig = Readonly<z.infer<typeof ownerSchema>>;

/** @throws ConfigError that names every setting that is missing or wrong */
export function loadConfig(env: Environment): Config {
  return load(processSchema, env);
}

/** The database that the environment names; null where it names none. @throws ConfigError when what it names does not fit */
export function databaseUrlIfAny(env: Environment): string | null {
  if (!env['DATABASE_URL'] && !env['DATABASE_URL_FILE']) return null;
  return load(all.pick({ DATABASE_URL: true }), env).DATABASE_URL;
}

/** @throws ConfigError that names every setting that is missing or wrong */
export function loadOwnerConfig(env: Environment): OwnerConfig {
  return load(ownerSchema, env);
}

function load<T extends z.ZodObject>(schema: T, env: Environment): Readonly<z.infer<T>> {
  const problems: string[] = [];
  const values = readFiles(env, Object.keys(schema.shape), problems);
  const unreadable = new Set(problems.map((problem) => problem.split(/_FILE| 与 /)[0]));
  const parsed = schema.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0]);
    if (!unreadable.has(name)) problems.push(`${name} ${issue.message}.`);
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(parsed.data);
}
