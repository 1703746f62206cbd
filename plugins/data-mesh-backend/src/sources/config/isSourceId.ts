/** Letters and digits joined by "-" or "_". */
export function isSourceId(id: string): boolean {
  return /^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/i.test(id);
}
