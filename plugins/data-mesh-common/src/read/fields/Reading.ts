import { JsonObject } from '../../model';
import { ReadProblemCode } from '../../model/problems.table';
import { Step } from '../path';
import { Report } from '../Report';
import { MapEntry } from '../tree/TreeNode';
import { nearName } from './nearName';

/** Which standard a document follows. */
export type Standard = 'odps' | 'odcs';

/** A version of a standard as one number: `release(3, 0, 2)` is 30002. */
export function release(major: number, minor: number, patch = 0): number {
  return major * 10_000 + minor * 100 + patch;
}

/** A name of something else in the document, looked up when all of it is read. */
export interface Reference {
  code: ReadProblemCode;
  steps: Step[];
  offset: number;
  written: string;
}

/** Where the reader of one document stands. */
export class Reading {
  /** From the root to the field that is being read. */
  readonly steps: Step[] = [];
  /**
   * Grows whenever something has found no place in the model. The group above
   * notices and keeps the whole field as written, so that nothing is lost.
   */
  lost = 0;
  /** In the order of the document. */
  readonly references: Reference[] = [];

  constructor(
    readonly report: Report,
    readonly standard: Standard,
    /** As `release` numbers them. */
    readonly version: number,
    /** As the owner wrote it. */
    readonly apiVersion: string,
  ) {}

  /** Reports a problem of the field that is being read. */
  find(code: ReadProblemCode, offset: number, data?: JsonObject): void {
    this.report.add(code, this.steps, offset, data);
  }

  /** Reports a problem of something below the field that is being read. */
  findBelow(
    step: Step,
    code: ReadProblemCode,
    offset: number,
    data?: JsonObject,
  ): void {
    this.steps.push(step);
    this.find(code, offset, data);
    this.steps.pop();
  }

  /** Reports the second of two entries of a list that should differ. */
  findDouble(offset: number, value: string, first: number): void {
    const place = this.report.place(first);
    this.find('duplicate-entry', offset, {
      value,
      firstLine: place.line,
      firstColumn: place.column,
    });
  }

  /**
   * Reports a key that is no field; with `near`, the field that must be meant
   * and does not stand beside it.
   */
  findUnknown(
    code: 'unknown-field' | 'extra-field',
    { key, start }: MapEntry,
    beside: readonly MapEntry[],
    fields: () => Iterable<string>,
  ): void {
    const near = this.report.keeps(code) ? nearName(key, fields()) : undefined;
    const isFree = near !== undefined && !beside.some(it => it.key === near);
    this.find(code, start, isFree ? { field: key, near } : { field: key });
  }

  /** Remembers a name; `code` is the problem where nothing is called so. */
  refer(code: ReadProblemCode, offset: number, written: string): void {
    this.references.push({ code, steps: [...this.steps], offset, written });
  }

  /** Reports a field that the release of the document does not have yet. */
  findNewer(field: string, since: number, offset: number): void {
    this.find('field-of-newer-version', offset, {
      field,
      since: formatRelease(since),
      apiVersion: this.apiVersion,
    });
  }
}

/** `release(3, 0, 2)` as documents write it: `v3.0.2`. */
export function formatRelease(number: number): string {
  const major = Math.floor(number / 10_000);
  const minor = Math.floor(number / 100) % 100;
  return `v${major}.${minor}.${number % 100}`;
}

/** Words of a table that the release of the document has. */
export function wordsOf(
  table: ReadonlyMap<string, { since?: number }>,
  { version }: Reading,
): string[] {
  return [...table].flatMap(([word, { since = 0 }]) =>
    since <= version ? [word] : [],
  );
}
