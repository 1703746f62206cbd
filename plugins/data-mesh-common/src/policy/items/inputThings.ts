import { DataProduct } from '../../model';
import { inputsOf } from './inputsOf';
import { ItemScope } from './ItemScope';
import { keyPart } from './keyPart';
import { InputThing } from './kinds/inputRow';
import { PolicyDocument } from './PolicySubject';
import { uniqueKeys } from './uniqueKeys';
import { versionPart } from './versionPart';

/** What a product reads; to read another major is to read another thing. */
export function inputThings(
  product: PolicyDocument<DataProduct>,
  scope: ItemScope,
): InputThing[] {
  const inputs = inputsOf(product.document);
  const keys = uniqueKeys(
    inputs.map(({ port, contractId, version }, index) => {
      const named = { id: port?.id, name: port?.name || contractId };
      return keyPart(named, index) + versionPart(version);
    }),
  );
  return inputs.map((input, index) => ({
    input,
    index,
    key: keys[index],
    product,
    scope,
  }));
}
