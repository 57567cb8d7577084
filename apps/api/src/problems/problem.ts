import type { Text } from '@app/clock';
import type { Rejection } from '@app/streams';

/** A field at fault and what is wrong with it. */
export interface FieldFault {
  readonly field: string;
  readonly reason: Text;
}

export interface ProblemDetails {
  readonly params?: Rejection['params'];
  readonly article?: string;
  readonly field?: string;
  readonly fields?: readonly FieldFault[];
  /** Other members of the problem document, such as the list of known names. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Seconds after which the caller may come again. */
  readonly retryAfter?: number;
}

/** Ends a request with a problem document (RFC 9457); status and wording are the catalogue's. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

export function problemOf({ code, params, article, field }: Rejection): Problem {
  return new Problem(code, { params, ...(article === undefined ? {} : { article }), ...(field === undefined ? {} : { field }) });
}

/** The caller may come again with the same key: nothing is lost and nothing is doubled. */
export function unavailable(code: 'database-away' | 'engine-away' | 'too-many-commands', retryAfter = 5): Problem {
  return new Problem(code, { retryAfter });
}
