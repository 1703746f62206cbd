import { instantOf } from '../operators/values/instantOf';
import { PolicyContext } from './PolicySubject';

/** The time of a context in milliseconds; undefined where nobody told it, or it is none. */
export function nowOf({ now }: PolicyContext): number | undefined {
  return now === undefined ? undefined : instantOf(now);
}
