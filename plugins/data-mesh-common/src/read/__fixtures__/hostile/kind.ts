import { Random } from '../random';

/** A document that means harm, or that somebody's script made. */
export interface HostileDocument {
  content: string | Uint8Array;
  /** A code that must be among the problems; absent where the document may be read. */
  refusedWith?: string;
}

/** Made when it is needed, for some are large. */
export interface HostileKind {
  /** Unique, says what it does. */
  name: string;
  make: (random: Random) => HostileDocument;
}

/** The head of a sound contract. */
export const CONTRACT =
  'apiVersion: v3.1.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n';

/** The head of a sound product. */
export const PRODUCT =
  'apiVersion: v1.1.0\nkind: DataProduct\nid: orders\nstatus: active\n';

export const MB = 1024 * 1024;

export const repeat = (text: string, times: number) => text.repeat(times);

export const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');

/** One row. */
export function kind(
  name: string,
  make: (random: Random) => string | Uint8Array,
  refusedWith?: string,
): HostileKind {
  return { name, make: random => ({ content: make(random), refusedWith }) };
}
