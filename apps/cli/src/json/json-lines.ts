/** The text is not JSON; `line` counts from 1. */
export class JsonFault extends Error {
  constructor(
    readonly line: number,
    reason: string,
  ) {
    super(reason);
    this.name = 'JsonFault';
  }
}

/** A value and the line on which each of its parts begins, by path: `facts.3.at`. The whole has the path ''. */
export interface LinedJson {
  readonly value: unknown;
  readonly lines: ReadonlyMap<string, number>;
}

const token =
  /\s*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y;

const blank = /\s*/y;

/** Reads JSON and remembers lines: JSON.parse names no line, and some of its errors no place at all. @throws JsonFault */
export function parseWithLines(text: string): LinedJson {
  const reader = new Reader(text);
  reader.value([]);
  reader.end();
  return { value: JSON.parse(text), lines: reader.lines };
}

class Reader {
  readonly lines = new Map<string, number>();
  private at = 0;
  private counted = { position: 0, line: 1 };

  constructor(private readonly text: string) {}

  value(path: readonly string[]): void {
    const first = this.next('a value');
    this.lines.set(path.join('.'), this.lineAt(this.at - first.length));
    if (first === '{') this.object(path);
    else if (first === '[') this.array(path);
    else if (/^[\]},:]$/.test(first)) throw this.unexpected(first, 'a value');
  }

  end(): void {
    const rest = this.text.slice(this.at).trimStart();
    if (rest !== '')
      throw new JsonFault(this.lineAt(this.text.length - rest.length), `unexpected text after the end: ${rest.slice(0, 20)}`);
  }

  private object(path: readonly string[]): void {
    if (this.peek() === '}') return void this.next('}');
    for (;;) {
      const key = this.next('a name in double quotes');
      if (!key.startsWith('"')) throw this.unexpected(key, 'a name in double quotes');
      const name = String(JSON.parse(key));
      // A schema would lose it in silence.
      if (name === '__proto__') throw new JsonFault(this.lineAt(this.at - key.length), 'has unknown fields: __proto__');
      this.expect(':');
      this.value([...path, name]);
      if (this.separator('}') === '}') return;
    }
  }

  private array(path: readonly string[]): void {
    if (this.peek() === ']') return void this.next(']');
    for (let index = 0; ; index += 1) {
      this.value([...path, String(index)]);
      if (this.separator(']') === ']') return;
    }
  }

  private separator(close: string): string {
    const found = this.next(`, or ${close}`);
    if (found !== ',' && found !== close) throw this.unexpected(found, `, or ${close}`);
    return found;
  }

  private expect(wanted: string): void {
    const found = this.next(wanted);
    if (found !== wanted) throw this.unexpected(found, wanted);
  }

  private peek(): string {
    blank.lastIndex = this.at;
    blank.exec(this.text);
    return this.text.charAt(blank.lastIndex);
  }

  private next(wanted: string): string {
    token.lastIndex = this.at;
    const found = token.exec(this.text);
    if (found === null) throw this.nothing(wanted);
    this.at = token.lastIndex;
    return found[0].trimStart();
  }

  private nothing(wanted: string): JsonFault {
    const rest = this.text.slice(this.at).trimStart();
    if (rest === '') return new JsonFault(this.lineAt(this.text.trimEnd().length), `the text ends where ${wanted} is expected`);
    return new JsonFault(
      this.lineAt(this.text.length - rest.length),
      `expected ${wanted}, found ${rest.slice(0, 20).split('\n')[0] ?? ''}`,
    );
  }

  private unexpected(found: string, wanted: string): JsonFault {
    return new JsonFault(this.lineAt(this.at - found.length), `expected ${wanted}, found ${found}`);
  }

  // Positions only grow, so the newlines before the last one are not counted again.
  private lineAt(position: number): number {
    const from = position < this.counted.position ? { position: 0, line: 1 } : this.counted;
    const line = from.line + this.text.slice(from.position, position).split('\n').length - 1;
    this.counted = { position, line };
    return line;
  }
}
