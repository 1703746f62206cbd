import { SlaProperty } from '../../../model';
import { customValue } from '../customValue';
import { isBetterThanInputs } from '../isBetterThanInputs';
import { FieldReader, fieldReaders, ItemRow } from '../ItemRow';
import { stated } from '../stated';
import { ContractThing } from './contractRow';

/** A service level as it is promised. */
export interface SlaThing {
  sla: SlaProperty;
  index: number;
  contract: ContractThing;
  key: string;
}

function elementOf({ sla, contract }: SlaThing): string | undefined {
  const { slaDefaultElement } = contract.contract.document;
  return stated(sla.element ?? slaDefaultElement);
}

const TARGET: FieldReader<SlaThing> = {
  get: ({ sla }) => {
    const target = sla.target ?? sla.value ?? undefined;
    return typeof target === 'string' ? stated(target) : target;
  },
  at: 'value',
};

function betterThanInputs({ sla, contract: { contract, scope } }: SlaThing) {
  return isBetterThanInputs(sla, scope.inputs().of(contract));
}

/** @see ItemRow */
export const slaRow: ItemRow<SlaThing> = {
  kind: 'sla',
  path: ({ sla: { property, element }, index }) => {
    const name = property || `sla[${index}]`;
    return stated(element) ? `${name} of ${element}` : name;
  },
  key: ({ key }) => key,
  modelPath: ({ index }) => `sla[${index}]`,
  read: ({ contract }) => contract.contract.read,
  customs: ({ sla }) => sla.customProperties,
  fields: fieldReaders<SlaThing>({
    // The standard has no tags here.
    tags: ({ sla }) => customValue(sla.customProperties, 'tags'),
    description: ({ sla }) => stated(sla.description),
    property: ({ sla }) => stated(sla.property),
    target: TARGET,
    unit: ({ sla }) => stated(sla.unit),
    element: elementOf,
    driver: ({ sla }) => stated(sla.driver),
    window: ({ sla }) => stated(sla.window),
    betterThanInputs: {
      get: thing => betterThanInputs(thing).isBetter,
      at: 'value',
      lacks: thing => (betterThanInputs(thing).isOpen ? 'upstream' : undefined),
    },
  }),
};
