import { z } from 'zod';

/** A value of a form that names an organ (id) or a place (code) of the register. */
export interface Picked {
  readonly picks: 'organ' | 'place';
  readonly id: string;
  /** Where it stands in the data. */
  readonly path: readonly (string | number)[];
}

interface Node {
  readonly picks: Picked['picks'] | null;
  readonly fields: ReadonlyMap<string, Node>;
  readonly each: Node | null;
}

type Shape = Readonly<Record<string, unknown>>;

const nodes = new WeakMap<z.ZodType, Node>();

/** The organs and places that the data of a form name, each where its field says so (`picks`); data that its schema let in. */
export function pickedIn(form: z.ZodType, data: unknown): readonly Picked[] {
  const node = nodes.get(form) ?? nodeOf(shapeOf(form), shapeOf(form), 0);
  nodes.set(form, node);
  return found(node, data, []);
}

function shapeOf(form: z.ZodType): Shape {
  return z.toJSONSchema(form, { unrepresentable: 'any', io: 'input', reused: 'inline' });
}

// A form that nests in itself ends: no data of ours lie deeper.
const deepest = 12;

function nodeOf(shape: Shape, root: Shape, depth: number): Node {
  if (depth > deepest) return { picks: null, fields: new Map(), each: null };
  const resolved = referred(shape, root);
  const ways = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => listed(resolved[key])).map((way) => nodeOf(way, root, depth + 1));
  const own = Object.entries(shaped(resolved['properties'])).map(
    ([name, field]) => [name, nodeOf(shaped(field), root, depth + 1)] as const,
  );
  const fields = new Map([...own, ...ways.flatMap(({ fields }) => [...fields])].filter(([, node]) => says(node)));
  const items = resolved['items'] === undefined ? null : nodeOf(shaped(resolved['items']), root, depth + 1);
  const each = [items, ...ways.map((way) => way.each)].find((node) => node !== null && says(node)) ?? null;
  return { picks: picksOf(resolved) ?? picksOf(shape) ?? ways.find(({ picks }) => picks !== null)?.picks ?? null, fields, each };
}

function says({ picks, fields, each }: Node): boolean {
  return picks !== null || fields.size > 0 || each !== null;
}

function picksOf(shape: Shape): Picked['picks'] | null {
  const picks = shape['x-picks'];
  return picks === 'organ' || picks === 'place' ? picks : null;
}

function referred(shape: Shape, root: Shape): Shape {
  const ref = shape['$ref'];
  if (typeof ref !== 'string') return shape;
  return ref === '#' ? root : shaped(shaped(root['$defs'])[ref.slice('#/$defs/'.length)]);
}

function shaped(value: unknown): Shape {
  return typeof value === 'object' && value !== null ? (value as Shape) : {};
}

function listed(value: unknown): readonly Shape[] {
  return Array.isArray(value) ? value.map(shaped) : [];
}

function found({ picks, fields, each }: Node, value: unknown, path: Picked['path']): readonly Picked[] {
  if (typeof value === 'string') return picks === null ? [] : [{ picks, id: value, path }];
  if (Array.isArray(value)) return each === null ? [] : value.flatMap((item, index) => found(each, item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return [...fields].flatMap(([name, node]) => found(node, shaped(value)[name], [...path, name]));
}
