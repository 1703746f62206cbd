import { instantOf } from '../operators/values/instantOf';
import { PolicyContext } from './PolicySubject';

/** Thousands of products are judged at one time, and each is asked for it more than once. */
let last: { text: string; instant: number | undefined } | undefined;

/** The time of a context in milliseconds; undefined where nobody told it, or it is none. */
export function nowOf({ now }: PolicyContext): number | undefined {
  if (now === undefined) {
    return undefined;
  }
  if (last?.text !== now) {
    last = { text: now, instant: instantOf(now) };
  }
  return last.instant;
}
