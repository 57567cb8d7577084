import type { Text } from '@app/clock';

/** An error as it leaves over HTTP: RFC 9457 `application/problem+json` with members of our own. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable code of the catalogue. */
  readonly code: string;
  /** The Chinese sentence. */
  readonly detail: string;
  readonly text: Text;
  readonly whatToDo: Text;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly article?: string;
  /** The words of that article as they were read; Chinese in both languages. */
  readonly articleText?: Text;
  readonly field?: string;
  /** Fields at fault; `en` of a reason is what follows the path. */
  readonly fields?: readonly { readonly field: string; readonly reason: Text }[];
  readonly requestId?: string;
}
