import { ContractServer } from '../../model';

/** A connection field of a server as text; numbers count, anything else does not. */
export function field(
  { connection }: ContractServer,
  ...names: string[]
): string | undefined {
  for (const name of names) {
    const value = Object.hasOwn(connection, name)
      ? connection[name]
      : undefined;
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && text.trim()) {
      return text.trim();
    }
  }
  return undefined;
}

const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\])$/i;

/** Host of a server where it is one; a text with anything else in it is none. */
export function hostOf(server: ContractServer): string | undefined {
  const host = field(server, 'host');
  return host && host.length <= 253 && HOST.test(host) ? host : undefined;
}

/** Port of a server as it states it, else the usual one. */
export function portOf(server: ContractServer, usual: number): number {
  const port = Number(field(server, 'port') ?? usual);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : usual;
}
