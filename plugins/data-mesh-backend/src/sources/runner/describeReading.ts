const SHOWN = 5;

/** What is said of documents that are there but could not be read, or `null`. */
export function describeUnreadable(
  unreadable: { path: string; reason: string }[],
): string | null {
  return unreadable.length === 0
    ? null
    : `${count(unreadable.length)} could not be read: ${list(
        unreadable.map(({ path, reason }) => `${path}: ${reason}`),
      )}`;
}

/** What is said of documents that could not be taken in for no fault of theirs. */
export function describeAgain(paths: string[]): string {
  return `${count(
    paths.length,
  )} could not be taken in and will be tried again (the log of the backend says why): ${list(
    paths,
  )}`;
}

function count(documents: number): string {
  return documents === 1 ? 'One document' : `${documents} documents`;
}

function list(items: string[]): string {
  const more = items.length - SHOWN;
  return [
    ...items.slice(0, SHOWN),
    ...(more > 0 ? [`and ${more} more`] : []),
  ].join('; ');
}
