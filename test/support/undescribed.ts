import type { OpenAPIObject } from '@nestjs/swagger';

export type Part = 'answers and questions' | 'forms of commands';

type Node = Readonly<Record<string, unknown>>;

interface Walk {
  readonly schemas: Node;
  /** Named schemas that were looked at. */
  readonly seen: Set<string>;
}

/** What a schema holds that is no schema itself. */
const values: readonly string[] = ['example', 'examples', 'default', 'enum', 'const'];

/**
 * Where a property or a parameter of a document says not, in both languages, what it is.
 *
 * @param part the data of commands, with what only they name, or all the rest
 */
export function undescribed(document: OpenAPIObject, part: Part): readonly string[] {
  const whole = structuredClone(document);
  const forms = takenOut(whole);
  const walk: Walk = { schemas: { ...document.components?.schemas }, seen: new Set() };
  const rest = [...missing(whole.paths, 'paths', walk), ...missing(whole.components?.requestBodies, 'bodies', walk)];
  return part === 'forms of commands' ? missing(forms, 'forms', walk) : rest;
}

/** Takes the form out of the body of each command. @returns the forms */
function takenOut(node: unknown): readonly unknown[] {
  if (!isNode(node)) return Array.isArray(node) ? node.flatMap(takenOut) : [];
  const { properties } = node;
  if (!isNode(properties) || !isNode(properties['data']) || !isNode(properties['act'])) return Object.values(node).flatMap(takenOut);
  const form = { ...properties['data'] };
  Object.assign(properties, { data: { description: form['description'] } });
  return [form];
}

function missing(node: unknown, where: string, walk: Walk): readonly string[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => missing(item, `${where}.${index}`, walk));
  if (!isNode(node)) return [];
  const own = typeof node['in'] === 'string' && !isDescribed(node) ? [`${where} (${String(node['name'])})`] : [];
  const properties = isNode(node['properties']) ? Object.entries(node['properties']) : [];
  const bare = properties.filter(([, property]) => !isDescribed(property)).map(([name]) => `${where}.${name}`);
  const inner = Object.entries(node).flatMap(([key, value]) => {
    if (values.includes(key)) return [];
    if (key === '$ref') return named(String(value), walk);
    return missing(value, key === 'properties' ? where : `${where}.${key}`, walk);
  });
  return [...own, ...bare, ...inner];
}

function named(ref: string, walk: Walk): readonly string[] {
  const name = ref.replace('#/components/schemas/', '');
  if (walk.seen.has(name) || walk.schemas[name] === undefined) return [];
  walk.seen.add(name);
  return missing(walk.schemas[name], name, walk);
}

function isDescribed(node: unknown): boolean {
  const description = isNode(node) ? node['description'] : undefined;
  return typeof description === 'string' && /\p{Script=Han}/u.test(description) && /[a-z]{2}/.test(description);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
