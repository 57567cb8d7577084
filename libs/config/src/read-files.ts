import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment with every `NAME_FILE` replaced by NAME and the file's trimmed text, as container secrets are given.
 * An empty variable counts as not set: compose files cannot unset one.
 */
export function readFiles(env: Environment, names: readonly string[], problems: string[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of names) {
    const value = env[name] || undefined;
    const file = env[`${name}_FILE`] || undefined;
    if (value !== undefined && file !== undefined)
      problems.push(`${name} 与 ${name}_FILE 同时设置，请只保留一项。${name} and ${name}_FILE are both set: keep one.`);
    const given = value ?? (file === undefined ? undefined : textOf(name, file, problems));
    if (given !== undefined) values[name] = given;
  }
  return values;
}

function textOf(name: string, file: string, problems: string[]): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    problems.push(`${name}_FILE: 无法读取 ${file} cannot be read (${error instanceof Error ? error.message : 'unknown'}).`);
    return undefined;
  }
}
