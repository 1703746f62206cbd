import { markdownToLine } from '../entity/markdownToLine';
import { DataContract } from '../model';
import { walkProperties } from './walkProperties';

const MAX_DESCRIPTION = 500;

/** A column as somebody looks for it. @public */
export interface ContractColumn {
  table: string;
  /** Names from the top of the table down, the own one last; never empty. */
  path: string[];
  /** Logical type, else the physical one. */
  type?: string;
  /** One plain line of at most 500 characters. */
  description?: string;
}

/**
 * The columns of a contract on every level, each name of a table once: the
 * first one with it stands for all, as a search for the name shows them all.
 * Elements of arrays and parts of maps are no columns, the fields inside are.
 *
 * @public
 */
export function contractColumns(contract: DataContract): ContractColumn[] {
  return contract.schema.flatMap(({ name: table, properties }) => {
    const visits = walkProperties(properties);
    const paths: string[][] = [];
    const byName = new Map<string, ContractColumn>();
    for (const { property, role, parent } of visits) {
      const above = parent === undefined ? [] : paths[parent];
      const isColumn = role === 'field' && property.name !== '';
      const path = isColumn ? [...above, property.name] : above;
      paths.push(path);
      if (isColumn && !byName.has(property.name)) {
        const { logicalType, physicalType, description = '' } = property;
        byName.set(property.name, {
          table,
          path,
          type: logicalType ?? physicalType,
          description:
            markdownToLine(description, MAX_DESCRIPTION) || undefined,
        });
      }
    }
    return [...byName.values()];
  });
}
