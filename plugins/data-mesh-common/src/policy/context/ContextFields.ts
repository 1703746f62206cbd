import { Problem } from '../../model';
import { CONTEXT_PROBLEMS } from '../../model/contextProblems.table';

/** Problems kept; a hostile context could have a hundred thousand. */
const MOST = 100;

/**
 * A mapping of a context while it is read. What is not as it should be is
 * reported and left out, so that what needs it has no answer instead of a wrong
 * one.
 */
export class ContextFields {
  private constructor(
    private readonly fields: ReadonlyMap<string, unknown>,
    private readonly path: string,
    private readonly problems: Problem[],
  ) {}

  /** Of a value; `undefined` where that is no mapping. */
  static of(
    value: unknown,
    path: string,
    problems: Problem[],
  ): ContextFields | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      report(problems, 'context-value', path, 'a mapping');
      return undefined;
    }
    const fields = new Map<string, unknown>(Object.entries(value));
    return new ContextFields(fields, path, problems);
  }

  keys(): string[] {
    return [...this.fields.keys()];
  }

  /** Whether something is written there; `null` is nothing. */
  has(key: string): boolean {
    return (this.fields.get(key) ?? null) !== null;
  }

  /** Whether a key holds this very text. */
  isText(key: string, text: string): boolean {
    return this.fields.get(key) === text;
  }

  /** Whether a key holds `true` itself. */
  isTrue(key: string): boolean {
    return this.fields.get(key) === true;
  }

  /** A text that has to be there. */
  text(key: string): string | undefined {
    const value = this.fields.get(key);
    return typeof value === 'string' ? value : this.wrong(key, 'a text');
  }

  optionalText(key: string): string | undefined {
    return this.has(key) ? this.text(key) : undefined;
  }

  optionalNumber(key: string): number | undefined {
    const value = this.fields.get(key) ?? undefined;
    return value === undefined || typeof value === 'number'
      ? value
      : this.wrong(key, 'a number');
  }

  texts(key: string): string[] {
    return this.list(key).flatMap((value, index) => {
      if (typeof value === 'string') {
        return [value];
      }
      this.wrong(`${key}[${index}]`, 'a text');
      return [];
    });
  }

  /** {@link texts} of a list that says something as a whole only. */
  allTexts(key: string): string[] | undefined {
    return this.wholly(key, this.texts(key));
  }

  /** The mapping of a key that has to be there. */
  inner(key: string): ContextFields | undefined {
    return ContextFields.of(this.fields.get(key), this.at(key), this.problems);
  }

  /** The mappings of a list; what cannot be read of it is left out. */
  each<T>(key: string, read: (fields: ContextFields) => T | undefined): T[] {
    return this.list(key).flatMap((value, index) => {
      const path = this.at(`${key}[${index}]`);
      const fields = ContextFields.of(value, path, this.problems);
      return (fields && read(fields)) ?? [];
    });
  }

  /** {@link each} of a list that says something as a whole only: `undefined` where anything of it was left out. */
  all<T>(
    key: string,
    read: (fields: ContextFields) => T | undefined,
  ): T[] | undefined {
    return this.wholly(key, this.each(key, read));
  }

  /** Reports that a key does not hold what it should. */
  wrong(key: string, expected: string): undefined {
    report(this.problems, 'context-value', this.at(key), expected);
    return undefined;
  }

  /** Reports a text that is no document of its kind. */
  unreadable(key: string, expected: string): undefined {
    report(this.problems, 'context-document', this.at(key), expected);
    return undefined;
  }

  /** What was read of a list, where that is all of it. */
  private wholly<T>(key: string, items: T[]): T[] | undefined {
    const value = this.fields.get(key);
    return Array.isArray(value) && items.length === value.length
      ? items
      : undefined;
  }

  private list(key: string): readonly unknown[] {
    const value = this.fields.get(key);
    if (Array.isArray(value)) {
      return value;
    }
    this.wrong(key, 'a list');
    return [];
  }

  private at(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }
}

function report(
  problems: Problem[],
  code: keyof typeof CONTEXT_PROBLEMS,
  path: string,
  expected: string,
): void {
  if (problems.length < MOST) {
    const { severity } = CONTEXT_PROBLEMS[code];
    problems.push({ code, severity, path, data: { expected } });
  }
}
