import { DataProduct } from '../../../model';
import { customIndex } from '../customIndex';
import { FieldReader, fieldReaders, ItemRow } from '../ItemRow';
import { ItemScope } from '../ItemScope';
import { PolicyDocument } from '../PolicySubject';
import { stated } from '../stated';

/** The product that a subject is about. */
export interface ProductThing {
  product: PolicyDocument<DataProduct>;
  scope: ItemScope;
}

type Reader = FieldReader<ProductThing>;

function ownerPlace({ product }: ProductThing): string {
  const index = customIndex(product.document.customProperties, 'owner');
  return index < 0 ? 'team.name' : `customProperties[${index}].value`;
}

function described(
  part: 'purpose' | 'usage' | 'limitations',
): FieldReader<ProductThing> {
  return {
    get: ({ product }) => stated(product.document.description[part]),
    at: `description.${part}`,
  };
}

const OWNER: Reader = {
  get: ({ scope }) => stated(scope.subject.owner),
  at: ownerPlace,
  // Without the catalog nobody knows which group a team is, or who owns a domain.
  lacks: ({ scope }) => (scope.subject.context.catalog ? undefined : 'catalog'),
};

/** @see ItemRow */
export const productRow: ItemRow<ProductThing> = {
  kind: 'product',
  path: ({ product: { document } }) => document.name?.trim() || document.id,
  key: ({ product }) => product.document.id,
  modelPath: () => '',
  read: ({ product }) => product.read,
  customs: ({ product }) => product.document.customProperties,
  fields: fieldReaders<ProductThing>({
    id: ({ product }) => stated(product.document.id),
    name: ({ product }) => stated(product.document.name),
    description: ({ product: { document } }) => {
      const { purpose, usage, limitations } = document.description;
      return stated(purpose) ?? stated(usage) ?? stated(limitations);
    },
    tags: ({ product }) => stated(product.document.tags),
    domain: ({ scope }) => stated(scope.subject.domain),
    owner: OWNER,
    ownerExists: { ...OWNER, get: ({ scope }) => scope.subject.ownerExists },
    type: ({ product }) => stated(product.document.type.value),
    status: ({ product }) => stated(product.document.status),
    lifecycle: ({ product }) => stated(product.document.lifecycle),
    version: ({ product }) => stated(product.document.version?.text),
    purpose: described('purpose'),
    usage: described('usage'),
    limitations: described('limitations'),
    deprecated: ({ product }) => product.document.deprecated,
    teamMembers: {
      get: ({ product }) => product.document.team?.members.length ?? 0,
      at: 'team.members',
    },
    supportChannels: {
      get: ({ product }) => product.document.support.length,
      at: 'support',
    },
    portCount: {
      get: ({ product }) => product.document.outputPorts.length,
      at: 'outputPorts',
    },
    consumerCount: {
      get: ({ scope }) => scope.consumers()?.count,
      at: '',
      lacks: ({ scope }) => (scope.consumers() ? undefined : 'live'),
    },
  }),
};
