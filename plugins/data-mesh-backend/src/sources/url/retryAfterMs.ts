const MAX_MS = 6 * 60 * 60 * 1000;

/**
 * What the header `Retry-After` of the response behind an error says, in
 * milliseconds, at most six hours. `undefined` where the error shows no
 * response, which is so for most URL readers.
 */
export function retryAfterMs(error: unknown, now: number): number | undefined {
  for (let at = error; at instanceof Error; at = at.cause) {
    const value = headerOf(at);
    if (value !== undefined) {
      const seconds = /^\d+$/.test(value) ? Number(value) : undefined;
      const until =
        seconds === undefined ? Date.parse(value) - now : seconds * 1000;
      return Number.isNaN(until)
        ? undefined
        : Math.min(MAX_MS, Math.max(0, until));
    }
  }
  return undefined;
}

function headerOf(error: Error): string | undefined {
  const response: unknown = Reflect.get(error, 'response');
  if (typeof response === 'object' && response !== null) {
    const headers: unknown = Reflect.get(response, 'headers');
    if (headers instanceof Headers) {
      return headers.get('retry-after') ?? undefined;
    }
  }
  return undefined;
}
