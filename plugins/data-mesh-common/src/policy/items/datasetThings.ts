import { columnsOf } from './columnsOf';
import { isPii } from './isPii';
import { keyPart } from './keyPart';
import { ContractThing } from './kinds/contractRow';
import { DatasetThing } from './kinds/datasetRow';
import { lazy } from './lazy';
import { uniqueKeys } from './uniqueKeys';

/** The datasets of a contract; columns are looked at when they are asked for. */
export function datasetThings(contract: ContractThing): DatasetThing[] {
  const { schema } = contract.contract.document;
  const keys = uniqueKeys(schema.map(keyPart));
  return schema.map((object, index) => {
    const thing: DatasetThing = {
      object,
      index,
      contract,
      key: `${contract.key}/${keys[index]}`,
      columns: lazy(() => columnsOf(thing)),
      hasPii: lazy(() =>
        thing.columns().some(({ property }) => isPii(property)),
      ),
    };
    return thing;
  });
}
