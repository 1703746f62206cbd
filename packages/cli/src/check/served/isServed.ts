/** Whether this is a context that a registry has given. */
export function isServed(said: unknown): boolean {
  return (
    typeof said === 'object' &&
    said !== null &&
    'kind' in said &&
    said.kind === 'CheckContext'
  );
}
