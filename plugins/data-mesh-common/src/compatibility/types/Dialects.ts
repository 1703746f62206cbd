import { ContractServer, DataContract } from '../../model';
import { CompareOptions } from '../CompareOptions';
import {
  DIALECT_OF_FORMAT,
  DIALECT_OF_SERVER,
  TYPE_NAMES,
  TypeNames,
} from './typeNames.table';

/** How each side writes its types. */
export interface Dialects {
  before: TypeNames;
  after: TypeNames;
}

/** Before anything else, where people read: a server of production, else any. */
export function isProduction({ environment }: ContractServer): boolean {
  return environment === undefined || /^prod/i.test(environment.trim());
}

/** The dialect of a server; `undefined` where its types could be of any. */
export function dialectOf(server: ContractServer): string | undefined {
  const { format } = server.connection;
  const ofFormat =
    typeof format === 'string'
      ? DIALECT_OF_FORMAT.get(format.trim().toLowerCase())
      : undefined;
  return ofFormat ?? DIALECT_OF_SERVER.get(server.type.trim().toLowerCase());
}

/** What each side's types are read by; names of the SQL standard where no server tells. */
export function dialectsOf(
  before: DataContract,
  after: DataContract,
  options: CompareOptions,
): Dialects {
  const fallback = options.iceberg ? 'iceberg' : 'ansi';
  const old = contractDialect(before);
  const now = contractDialect(after);
  return {
    before: TYPE_NAMES[old ?? now ?? fallback],
    after: TYPE_NAMES[now ?? old ?? fallback],
  };
}

/** Dialect of the first server of production that has one. */
export function contractDialect({ servers }: DataContract): string | undefined {
  const inOrder = [
    ...servers.filter(isProduction),
    ...servers.filter(server => !isProduction(server)),
  ];
  for (const server of inOrder) {
    const dialect = dialectOf(server);
    if (dialect !== undefined) {
      return dialect;
    }
  }
  return undefined;
}
