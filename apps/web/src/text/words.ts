import type { zh } from './zh-CN';

type Widened<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Widened<T[K]>;
};

/** Every sentence of the application; each language has all of them. */
export type Words = Widened<typeof zh>;
