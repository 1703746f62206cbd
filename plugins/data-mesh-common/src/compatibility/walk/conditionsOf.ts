import { ContractServer, DataContract } from '../../model';
import { CompareOptions } from '../CompareOptions';
import { Condition } from '../RuleRow';
import { contractDialect } from '../types/Dialects';
import { STORES } from '../types/typeNames.table';

/**
 * Facts of the whole comparison, from both documents and from what is known of
 * the readers. Where nobody knows who reads, no condition about readers holds.
 */
export function conditionsOf(
  before: DataContract,
  after: DataContract,
  options: CompareOptions,
): ReadonlySet<Condition> {
  const found = new Set<Condition>();
  const servers = [...before.servers, ...after.servers];
  if (servers.some(isPositional)) {
    found.add('positional-files');
  }
  if (servers.some(isReadByPath)) {
    found.add('hive-paths');
  }
  if (
    servers.length > 0 &&
    servers.every(({ type }) => STORES.has(type.trim().toLowerCase()))
  ) {
    found.add('in-place');
  }
  const dialect = contractDialect(after) ?? contractDialect(before);
  if (dialect === 'avro' || dialect === 'json') {
    found.add('avro-json');
  }
  if (dialect === 'iceberg' || options.iceberg) {
    found.add('by-field-id');
  }
  addReaders(found, options);
  return found;
}

function addReaders(found: Set<Condition>, { readers }: CompareOptions): void {
  if (!readers) {
    return;
  }
  if (readers.some(({ access }) => access === 'positional')) {
    found.add('positional-reader');
  }
  if (readers.some(({ access }) => access === 'typed')) {
    found.add('typed-reader');
  }
  if (readers.every(({ access }) => access === 'sql')) {
    found.add('sql-readers');
  }
}

/** CSV without a header, and files of fixed width. */
function isPositional({
  connection,
  customProperties,
}: ContractServer): boolean {
  const format = String(connection.format ?? '')
    .trim()
    .toLowerCase();
  return (
    /^fixed[-_ ]?width$|^fwf$/.test(format) ||
    (format === 'csv' &&
      customProperties.some(
        ({ property, value }) => property === 'header' && value === false,
      ))
  );
}

/** A location with partitions in its path: `.../day=*` or `.../day={day}`. */
function isReadByPath({ connection }: ContractServer): boolean {
  const { location, path } = connection;
  return [location, path].some(
    each => typeof each === 'string' && /\/\w+=/.test(each),
  );
}
