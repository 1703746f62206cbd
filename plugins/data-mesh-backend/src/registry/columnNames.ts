import { DataContract, schemaTables } from '@meshstage/plugin-data-mesh-common';
import { foldText } from './foldText';

/**
 * The names of all tables and columns of a contract, nested ones too, as they
 * are searched: folded, each once, one a line.
 */
export function columnNames(contract: DataContract): string {
  const names = new Set<string>();
  for (const table of schemaTables(contract)) {
    names.add(foldText(table.name));
    for (const row of table.rows) {
      names.add(foldText(row.name));
    }
  }
  names.delete('');
  return [...names].join('\n');
}
