import { datasetThings } from './datasetThings';
import { ItemScope } from './ItemScope';
import { keyPart } from './keyPart';
import { ContractThing } from './kinds/contractRow';
import { lazy } from './lazy';
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
  return contracts.map((contract, index) => {
    const thing: ContractThing = {
      contract,
      key: keys[index],
      scope,
      datasets: lazy(() => datasetThings(thing)),
    };
    return thing;
  });
}
