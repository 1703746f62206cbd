import { NotFoundError } from '@backstage/errors';

/** Says what of a product, its port and its contract there is not for the caller. */
export function notThere(
  missing: 'product' | 'port' | 'contract',
  ref: string,
  port?: { name: string; version?: string },
): NotFoundError {
  switch (missing) {
    case 'product':
      return new NotFoundError(`No data product ${ref}`);
    case 'port':
      return new NotFoundError(`${ref} has no output port ${describe(port)}`);
    default:
      return new NotFoundError(
        `Output port ${describe(port)} of ${ref} has no contract`,
      );
  }
}

function describe(port: { name: string; version?: string } | undefined) {
  const name = `'${port?.name ?? ''}'`;
  return port?.version === undefined ? name : `${name} ${port.version}`;
}
