import { KeyRow } from './readMapping';

const READ_BEFORE: KeyRow<unknown> = { read: () => undefined };

/** Keys that every document has, and that were looked at to know what it is. */
export const HEAD_KEYS = { apiVersion: READ_BEFORE, kind: READ_BEFORE };
