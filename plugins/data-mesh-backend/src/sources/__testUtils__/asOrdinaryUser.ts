/**
 * Runs work with the rights of an ordinary user, for tests that also run as
 * root, whom no file mode stops.
 */
export async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) {
    return await work();
  }
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
