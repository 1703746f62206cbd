import { ItemKind } from '../language/ItemKind';
import { ParentName } from './Item';

/** Of what kind the things are that items stand in. */
export const PARENT_KINDS: { readonly [P in ParentName]: ItemKind } = {
  dataset: 'datasets',
  contract: 'contracts',
  port: 'ports',
  product: 'product',
};

/** What items of a kind stand in, the nearest first. */
export const PARENTS: { readonly [K in ItemKind]: readonly ParentName[] } = {
  product: [],
  ports: ['product'],
  contracts: ['port', 'product'],
  datasets: ['contract', 'port', 'product'],
  columns: ['dataset', 'contract', 'port', 'product'],
  sla: ['contract', 'port', 'product'],
  servers: ['contract', 'port', 'product'],
  inputs: ['product'],
};
