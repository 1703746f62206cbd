import { keyPart } from './keyPart';
import { ContractThing } from './kinds/contractRow';
import { SlaThing } from './kinds/slaRow';
import { uniqueKeys } from './uniqueKeys';

/** The service levels of a contract; the same is often promised for several elements. */
export function slaThings(contract: ContractThing): SlaThing[] {
  const { sla } = contract.contract.document;
  const keys = uniqueKeys(
    sla.map(({ id, property, element }, index) => {
      const key = keyPart({ id, name: property }, index);
      return id || !element ? key : `${key}/${keyPart({ name: element }, 0)}`;
    }),
  );
  return sla.map((each, index) => ({
    sla: each,
    index,
    contract,
    key: `${contract.key}/${keys[index]}`,
  }));
}
