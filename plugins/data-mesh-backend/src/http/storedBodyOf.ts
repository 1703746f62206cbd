import { Request } from 'express';
import { storedText } from '../database/storedText';

/**
 * The body of a request that the OpenAPI document has let through, with its texts as
 * both databases can keep them, and look for them. Not for documents, which are kept
 * byte for byte.
 */
export function storedBodyOf<T>(req: Request): T {
  return stored(req.body) as T;
}

function stored(value: unknown): unknown {
  if (typeof value === 'string') {
    return storedText(value);
  }
  if (Array.isArray(value)) {
    return value.map(stored);
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, stored(each)]),
      )
    : value;
}
