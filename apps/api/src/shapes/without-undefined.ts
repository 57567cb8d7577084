type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The same object without the keys whose value is undefined, which JSON does not have. */
export function withoutUndefined<T extends object>(value: T): Defined<T>;
export function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined));
}
