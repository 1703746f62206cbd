import { Knex } from 'knex';
import { resolvePort } from '@meshstage/plugin-data-mesh-common';
import { fromMajorColumn } from '../database/major';
import { ContractLineRow } from '../database/rows';
import { whereInMany } from '../database/whereInMany';

/** A port as far as its line depends on it. */
type PortKey = Parameters<typeof resolvePort>[0];

/** Live lines of some contracts, with the columns that were asked for. */
export interface Lines<Column extends keyof ContractLineRow> {
  /**
   * The line that a port of a domain serves. A line of another domain is not
   * given: whoever names a contract of others does not get to read it.
   */
  of(
    port: PortKey,
    domain: string,
  ): Pick<ContractLineRow, Column | 'major' | 'domain'> | undefined;
}

/** Reads the lines of contracts, and resolves ports to them. */
export async function readLinesOf<
  Column extends keyof ContractLineRow,
>(options: {
  knex: Knex;
  contractIds: Iterable<string>;
  columns: readonly Column[];
}): Promise<Lines<Column>> {
  const { knex, contractIds, columns } = options;
  type Row = Pick<ContractLineRow, Column | 'major' | 'domain' | 'contract_id'>;
  const query: Knex.QueryBuilder = knex<ContractLineRow>('contract_lines')
    .orderBy(['contract_id', 'major'])
    .select('contract_id', 'major', 'domain', ...columns);
  whereInMany(query, knex, 'contract_id', contractIds);
  const rows: Row[] = await query;
  interface Known {
    lines: Row[];
    majors: (number | undefined)[];
  }
  const byContract = new Map<string, Known>();
  for (const row of rows) {
    const known = byContract.get(row.contract_id);
    const major = fromMajorColumn(row.major);
    if (known) {
      known.lines.push(row);
      known.majors.push(major);
    } else {
      byContract.set(row.contract_id, { lines: [row], majors: [major] });
    }
  }
  return {
    of(port, domain) {
      const known = byContract.get(port.contractId ?? '');
      if (!known) {
        return undefined;
      }
      const resolution = resolvePort(port, known.majors);
      if (resolution.kind !== 'resolved') {
        return undefined;
      }
      const line = known.lines[known.majors.indexOf(resolution.major)];
      return line.domain === null || line.domain === domain ? line : undefined;
    },
  };
}
