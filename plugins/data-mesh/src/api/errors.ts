/**
 * HTTP status of an error that the typed client threw, `undefined` where the
 * server was never reached.
 */
export function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null) {
    return undefined;
  }
  const { name, statusCode } = error as {
    name?: unknown;
    statusCode?: unknown;
  };
  if (typeof statusCode === 'number') {
    return statusCode;
  }
  // The client answers a ref that names nothing without asking the server.
  return name === 'NotFoundError' ? 404 : undefined;
}

/**
 * Missing and forbidden are one answer: whoever may not read a thing does not
 * learn that it is there.
 */
export function isMissing(error: unknown): boolean {
  const status = statusOf(error);
  return status === 404 || status === 403;
}

/** The question itself was wrong or not allowed: asking again cannot help. */
export function isClientError(error: unknown): boolean {
  const status = statusOf(error);
  return status !== undefined && status >= 400 && status < 500;
}
