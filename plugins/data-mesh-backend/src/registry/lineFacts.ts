import { DataContract, schemaTables } from '@meshstage/plugin-data-mesh-common';
import { ContractLineRow } from '../database/rows';
import { storedText } from '../database/storedText';

/**
 * What the shelf knows of the schema of a contract: the names of all tables
 * and columns, nested ones too, each once and one a line, and the
 * classifications of columns as a JSON list. Both are as the owner wrote them.
 */
export function lineFacts(
  contract: DataContract,
): Pick<ContractLineRow, 'column_names' | 'classifications'> {
  const names = new Set<string>();
  const classifications = new Set<string>();
  for (const table of schemaTables(contract)) {
    names.add(oneLine(table.name));
    for (const row of table.rows) {
      names.add(oneLine(row.name));
      classifications.add(row.classification?.trim() ?? '');
    }
  }
  names.delete('');
  classifications.delete('');
  return {
    column_names: storedText([...names].join('\n')),
    classifications: JSON.stringify([...classifications]),
  };
}

function oneLine(name: string): string {
  return name.replace(/[\r\n]+/g, ' ').trim();
}
