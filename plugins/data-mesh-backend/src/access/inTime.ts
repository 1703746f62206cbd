/**
 * What some work comes to, or the error where it takes longer: not all that others
 * do can be ended, but nobody has to wait for it.
 */
export async function inTime<T>(
  work: PromiseLike<T>,
  withinMs: number,
  late: () => Error,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late()), withinMs);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}
