import { ContractSummary, ProductDetail } from '../../client/types';
import { snippetsOf } from '../snippets';
import { Evidence, EvidenceCode, ProductProperty } from './Evidence';

/** What the six are computed from: the product and its contracts, each once. */
interface Facts {
  product: ProductDetail;
  contracts: ContractSummary[];
}

function sum(
  contracts: readonly ContractSummary[],
  of: (contract: ContractSummary) => number,
): number {
  return contracts.reduce((total, contract) => total + of(contract), 0);
}

/** Stated, with how often; else the lack of it. */
function stated(
  is: 'fact' | 'promise',
  code: EvidenceCode,
  lack: EvidenceCode,
  count: number,
): Evidence {
  return count > 0 ? { code, is, count } : { code: lack, is: 'missing' };
}

/** So many are missing; nothing to say where none is. */
function lacking(code: EvidenceCode, count: number, of: number): Evidence[] {
  return count > 0 ? [{ code, is: 'missing', count, of }] : [];
}

function discoverable({ product }: Facts): Evidence[] {
  return [
    { code: 'published', is: 'fact' },
    product.description.purpose?.trim()
      ? { code: 'purpose', is: 'fact' }
      : { code: 'no-purpose', is: 'missing' },
    stated('fact', 'tags', 'no-tags', product.tags.length),
  ];
}

function addressable({ product: { outputPorts } }: Facts): Evidence[] {
  const unversioned = outputPorts.filter(({ major }) => major === undefined);
  return [
    stated('fact', 'addresses', 'no-ports', outputPorts.length),
    ...lacking('ports-without-version', unversioned.length, outputPorts.length),
  ];
}

function understandable({ product, contracts }: Facts): Evidence[] {
  const columns = sum(contracts, contract => contract.columns);
  const described = sum(contracts, contract => contract.describedColumns);
  const bare = product.outputPorts.filter(({ contract }) => !contract);
  return [
    columns > 0
      ? { code: 'described', is: 'fact', count: described, of: columns }
      : { code: 'no-columns', is: 'missing' },
    ...lacking('undescribed', columns - described, columns),
    ...lacking(
      'ports-without-contract',
      bare.length,
      product.outputPorts.length,
    ),
    product.description.limitations?.trim()
      ? { code: 'limitations', is: 'fact' }
      : { code: 'no-limitations', is: 'missing' },
  ];
}

function trustworthy({ product, contracts }: Facts): Evidence[] {
  return [
    product.owner
      ? { code: 'owner', is: 'fact' }
      : { code: 'no-owner', is: 'missing' },
    stated('fact', 'support', 'no-support', product.support.length),
    stated(
      'promise',
      'sla',
      'no-sla',
      sum(contracts, each => each.sla.length),
    ),
    stated(
      'promise',
      'quality',
      'no-quality',
      sum(contracts, ({ qualityRules = 0 }) => qualityRules),
    ),
  ];
}

function interoperable({ contracts }: Facts): Evidence[] {
  const servers = contracts.flatMap(contract =>
    contract.servers.map(server => {
      const [table] = contract.tables ?? [];
      return snippetsOf({ server, table: table?.physicalName ?? table?.name });
    }),
  );
  const reachable = servers.filter(({ none }) => !none).length;
  const standards = [...new Set(contracts.map(each => each.apiVersion))];
  const unlicensed = contracts.filter(({ licence }) => !licence).length;
  return [
    servers.length > 0
      ? {
          code: 'servers',
          is: 'fact',
          count: reachable,
          of: servers.length,
        }
      : { code: 'no-servers', is: 'missing' },
    ...lacking(
      'servers-without-snippet',
      servers.length - reachable,
      servers.length,
    ),
    ...standards.map(
      (text): Evidence => ({ code: 'standard', is: 'fact', text }),
    ),
    ...(contracts.length > unlicensed
      ? [
          {
            code: 'licence' as const,
            is: 'fact' as const,
            count: contracts.length - unlicensed,
          },
        ]
      : []),
    ...lacking('no-licence', unlicensed, contracts.length),
  ];
}

function secure({ contracts }: Facts): Evidence[] {
  const columns = sum(contracts, contract => contract.columns);
  const classified = sum(contracts, contract => contract.classifiedColumns);
  return [
    ...(classified > 0
      ? [
          {
            code: 'classified' as const,
            is: 'promise' as const,
            count: classified,
            of: columns,
          },
        ]
      : []),
    ...lacking('unclassified', columns - classified, columns),
    stated(
      'promise',
      'roles',
      'no-roles',
      sum(contracts, each => each.roles.length),
    ),
  ];
}

const PROPERTIES = {
  discoverable,
  addressable,
  understandable,
  trustworthy,
  interoperable,
  secure,
};

/**
 * The six properties of a product, each with its evidence: what can be seen,
 * what is promised and not measured, and what is missing. There is no score.
 *
 * @public
 */
export function productProperties(product: ProductDetail): ProductProperty[] {
  const contracts = new Map(
    product.outputPorts.flatMap(({ contract }) =>
      contract ? [[contract.revisionId, contract] as const] : [],
    ),
  );
  const facts = { product, contracts: [...contracts.values()] };
  return (Object.keys(PROPERTIES) as (keyof typeof PROPERTIES)[]).map(name => ({
    name,
    evidence: PROPERTIES[name](facts),
  }));
}
