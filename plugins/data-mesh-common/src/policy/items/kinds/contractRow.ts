import { DataContract } from '../../../model';
import { slaTerm } from '../../../slo';
import { FieldReader, fieldReaders, ItemRow } from '../ItemRow';
import { ItemScope } from '../ItemScope';
import { DocumentComparison, PolicyDocument } from '../PolicySubject';
import { partsOf } from '../partsOf';
import { serviceEnd } from '../serviceEnd';
import { stated } from '../stated';
import { worstGrade } from '../worstGrade';
import type { DatasetThing } from './datasetRow';

/** A contract of a subject. */
export interface ContractThing {
  contract: PolicyDocument<DataContract>;
  key: string;
  scope: ItemScope;
  datasets: () => readonly DatasetThing[];
}

type Reader = FieldReader<ContractThing>;

function changed(
  get: (comparison: DocumentComparison['comparison']) => unknown,
): Reader {
  return {
    get: ({ contract, scope }) => {
      const comparison = scope.comparisonOf(contract);
      return comparison && get(comparison);
    },
    at: 'version',
    lacks: ({ scope }) =>
      scope.subject.context.comparison ? undefined : 'comparison',
  };
}

function end(term: 'endOfSupport' | 'endOfLife'): Reader {
  return {
    get: ({ contract }) => serviceEnd(contract.document, term)?.text,
    at: ({ contract }) => {
      const index = serviceEnd(contract.document, term)?.index;
      return index === undefined ? 'sla' : `sla[${index}].value`;
    },
  };
}

function priceOf({ price }: DataContract): unknown {
  return price && Object.hasOwn(price, 'priceAmount')
    ? price.priceAmount ?? undefined
    : undefined;
}

/** In words of the vocabulary; a word outside of it as it is written. */
function promises({ sla }: DataContract): string[] | undefined {
  const words = sla.map(({ property }) => slaTerm(property)?.name ?? property);
  return stated([...new Set(words)].filter(word => stated(word)));
}

function classifications(datasets: readonly DatasetThing[]) {
  const words = new Set<string>();
  for (const { columns } of datasets) {
    for (const column of columns()) {
      for (const { property } of partsOf(column.property)) {
        const { classification } = property;
        if (classification?.trim()) {
          words.add(classification);
        }
      }
    }
  }
  return stated([...words]);
}

/** @see ItemRow */
export const contractRow: ItemRow<ContractThing> = {
  kind: 'contracts',
  path: ({ contract: { document } }) => document.name?.trim() || document.id,
  key: ({ key }) => key,
  modelPath: () => '',
  read: ({ contract }) => contract.read,
  customs: ({ contract }) => contract.document.customProperties,
  fields: fieldReaders<ContractThing>({
    id: ({ contract }) => stated(contract.document.id),
    name: ({ contract }) => stated(contract.document.name),
    description: ({ contract }) => {
      const { purpose, usage, limitations } = contract.document.description;
      return stated(purpose) ?? stated(usage) ?? stated(limitations);
    },
    tags: ({ contract }) => stated(contract.document.tags),
    version: ({ contract }) => stated(contract.document.version?.text),
    status: ({ contract }) => stated(contract.document.status),
    roles: ({ contract }) => stated(contract.document.roles),
    price: {
      get: ({ contract }) => priceOf(contract.document),
      at: 'price.priceAmount',
    },
    serverCount: {
      get: ({ contract }) => contract.document.servers.length,
      at: 'servers',
    },
    promises: { get: ({ contract }) => promises(contract.document), at: 'sla' },
    classifications: {
      get: ({ datasets }) => classifications(datasets()),
      at: 'schema',
    },
    endOfSupport: end('endOfSupport'),
    endOfLife: end('endOfLife'),
    'changes.consumers': changed(({ changes }) =>
      worstGrade(changes, 'consumers'),
    ),
    'changes.history': changed(({ changes }) => worstGrade(changes, 'history')),
    'changes.producer': changed(({ changes }) =>
      worstGrade(changes, 'producer'),
    ),
    'changes.bump': changed(({ bump }) => bump),
    'changes.declaredBump': changed(({ declaredBump }) => declaredBump),
  }),
};
