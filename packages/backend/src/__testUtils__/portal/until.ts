/** Tries until it does not throw, for at most a minute. */
export async function until<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + 60_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
    }
    await new Promise(done => {
      setTimeout(done, 250);
    });
  }
}
