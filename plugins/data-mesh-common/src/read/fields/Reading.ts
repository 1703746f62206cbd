import { JsonObject } from '../../model';
import { ReadProblemCode } from '../../model/problems.table';
import { Report, Step } from '../Report';

/** Which standard a document follows. */
export type Standard = 'odps' | 'odcs';

/** A version of a standard as one number: `release(3, 0, 2)` is 30002. */
export function release(major: number, minor: number, patch = 0): number {
  return major * 10_000 + minor * 100 + patch;
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
}
