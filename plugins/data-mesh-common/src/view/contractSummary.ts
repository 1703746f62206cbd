import { ContractSummary } from '../client/types';
import { DataContract } from '../model';
import { walkProperties } from './walkProperties';

/** Tables that a summary names. */
const TABLES = 50;

/**
 * A contract without its schema, as the product page shows it. Columns are
 * counted on every level; elements of arrays and parts of maps are no columns,
 * the fields inside them are.
 *
 * @param revisionId - id of the revision that the contract was read from
 *
 * @public
 */
export function contractSummary(
  contract: DataContract,
  revisionId: string,
): ContractSummary {
  return {
    id: contract.id,
    version: contract.version?.text,
    apiVersion: contract.apiVersion,
    lifecycle: contract.lifecycle,
    name: contract.name,
    description: contract.description,
    servers: contract.servers,
    sla: contract.sla,
    roles: contract.roles,
    ...countColumns(contract),
    objects: contract.schema.length,
    qualityRules: countRules(contract),
    tables: contract.schema
      .slice(0, TABLES)
      .map(({ name, physicalName }) => ({ name, physicalName })),
    revisionId,
    licence: licence(contract),
  };
}

function countColumns(contract: DataContract) {
  let columns = 0;
  let describedColumns = 0;
  let classifiedColumns = 0;
  for (const object of contract.schema) {
    for (const { property, role } of walkProperties(object.properties)) {
      if (role === 'field') {
        columns += 1;
        describedColumns += property.description?.trim() ? 1 : 0;
        classifiedColumns += property.classification?.trim() ? 1 : 0;
      }
    }
  }
  return { columns, describedColumns, classifiedColumns };
}

function countRules({ schema }: DataContract): number {
  return schema.reduce(
    (rules, { quality, properties }) =>
      walkProperties(properties).reduce(
        (sum, { property }) => sum + property.quality.length,
        rules + quality.length,
      ),
    0,
  );
}

/** The standard has no field for it; `customProperties` in either spelling. */
function licence({ customProperties }: DataContract): string | undefined {
  const entry = customProperties.find(({ property }) =>
    /^licen[cs]e$/i.test(property),
  );
  return typeof entry?.value === 'string' && entry.value.trim()
    ? entry.value.trim()
    : undefined;
}
