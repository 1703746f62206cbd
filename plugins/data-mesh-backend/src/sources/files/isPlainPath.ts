/** Whether a path leads below a root, by no detour and into no hidden folder. */
export function isPlainPath(path: string): boolean {
  const parts = path.split('/');
  const strange = parts.some(
    part => part === '' || part === '..' || part === '.' || /[\\\0]/.test(part),
  );
  const hidden = parts.slice(0, -1).some(part => part.startsWith('.'));
  return !strange && !hidden;
}
