/** What of a step says where its facts come from. */
interface Step {
  readonly by: Readonly<Record<string, unknown>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly assumed: readonly { readonly facts: readonly string[] }[];
}

/** Every fact of a step by its path: when, whose act, and each field of what it says. */
export function stepFacts({ by, data }: Pick<Step, 'by' | 'data'>): readonly string[] {
  return ['at', ...Object.keys(by).map((key) => `by.${key}`), ...Object.keys(data).map((key) => `data.${key}`)];
}

/** `data` in an assumption stands for all fields of it that are not published. */
export function isAssumed({ assumed }: Pick<Step, 'assumed'>, fact: string): boolean {
  const [group] = fact.split('.');
  return assumed.some(({ facts }) => facts.includes(fact) || facts.includes(group ?? fact));
}
