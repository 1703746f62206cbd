import { DataProduct } from '../../../model';
import { customValue } from '../customValue';
import { FieldReader, fieldReaders, ItemRow } from '../ItemRow';
import { ProductInput } from '../inputsOf';
import { ItemScope } from '../ItemScope';
import { KnownProduct, PolicyDocument } from '../PolicySubject';
import { stated } from '../stated';

/** What a product reads. */
export interface InputThing {
  input: ProductInput;
  index: number;
  key: string;
  product: PolicyDocument<DataProduct>;
  scope: ItemScope;
}

/** Of the product that is read; a source system outside of the mesh is none. */
function upstream(
  get: (product: KnownProduct) => string | undefined,
): FieldReader<InputThing> {
  return {
    get: ({ input, scope }) => {
      const serving = scope.upstream()?.serving(input);
      return serving && stated(get(serving.product));
    },
    at: ({ input }) => (input.port ? 'contractId' : 'id'),
    lacks: ({ input, scope }) =>
      input.contractId && !scope.upstream() ? 'upstream' : undefined,
  };
}

/** @see ItemRow */
export const inputRow: ItemRow<InputThing> = {
  kind: 'inputs',
  path: ({ input: { port, contractId }, index }) =>
    port?.name || contractId || `inputs[${index}]`,
  key: ({ key }) => key,
  modelPath: ({ input }) => input.modelPath,
  read: ({ product }) => product.read,
  customs: ({ input }) => input.port?.customProperties,
  fields: fieldReaders<InputThing>({
    // The standard has no description here.
    description: ({ input }) =>
      customValue(input.port?.customProperties, 'description'),
    tags: ({ input }) => stated(input.port?.tags),
    product: upstream(({ ref }) => ref),
    port: { get: ({ input }) => stated(input.port?.name), at: 'name' },
    contractId: {
      get: ({ input }) => stated(input.contractId),
      at: ({ input }) => (input.port ? 'contractId' : 'id'),
    },
    version: ({ input }) => stated(input.version?.text),
    status: upstream(({ document }) => document.status),
    lifecycle: upstream(({ document }) => document.lifecycle),
    domain: upstream(({ domain }) => domain),
  }),
};
