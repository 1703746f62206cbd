import { ItemScope } from './ItemScope';
import { keyPart } from './keyPart';
import { ContractThing } from './kinds/contractRow';
import { uniqueKeys } from './uniqueKeys';
import { versionPart } from './versionPart';

/** The contracts of a subject; the key of one is its line. */
export function contractThings(scope: ItemScope): ContractThing[] {
  const { contracts } = scope.subject;
  const keys = uniqueKeys(
    contracts.map(
      ({ document: { id: name, version } }, index) =>
        keyPart({ name }, index) + versionPart(version),
    ),
  );
  return contracts.map((contract, index) => ({
    contract,
    key: keys[index],
    scope,
  }));
}
