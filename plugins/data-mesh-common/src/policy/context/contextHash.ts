import { JsonValue } from '../../model';
import { canonicalJson } from '../overlay/canonicalJson';
import { sha256 } from '../overlay/sha256';
import { CheckContext } from './CheckContext';

/** SHA-256 of all of a context but the time: what has the same judges alike until a date comes. @public */
export function contextHash({
  now,
  ...context
}: Omit<CheckContext, 'hash'>): string {
  const json: JsonValue = JSON.parse(JSON.stringify(context));
  return sha256(canonicalJson(json));
}
