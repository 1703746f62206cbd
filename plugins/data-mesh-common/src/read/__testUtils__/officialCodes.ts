import { Problem } from '../../model';

/** Of our own making: the official schemas say nothing about these. */
const OURS: ReadonlySet<string> = new Set([
  'array-without-items',
  'dangling-element',
  'dangling-reference',
  'extra-field',
  'number-kept-as-text',
  'secret-in-document',
  'uneven-reference',
  'unknown-status',
  'unsafe-link',
]);

/** Whether a problem is one that an official schema could see as well. */
export function isTheirs({ code }: Problem): boolean {
  return !OURS.has(code);
}
