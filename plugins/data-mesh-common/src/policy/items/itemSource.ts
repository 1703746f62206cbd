import { DataProduct } from '../../model';
import { ItemKind } from '../language/ItemKind';
import { contractThings } from './contractThings';
import { inputThings } from './inputThings';
import { Item } from './Item';
import { ItemRow } from './ItemRow';
import { ItemScope } from './ItemScope';
import { columnRow } from './kinds/columnRow';
import { contractRow, ContractThing } from './kinds/contractRow';
import { datasetRow } from './kinds/datasetRow';
import { inputRow } from './kinds/inputRow';
import { portRow } from './kinds/portRow';
import { productRow } from './kinds/productRow';
import { serverRow } from './kinds/serverRow';
import { slaRow } from './kinds/slaRow';
import { lazy } from './lazy';
import { ModelItem } from './ModelItem';
import { portThings } from './portThings';
import { PolicyDocument, PolicySubject } from './PolicySubject';
import { Readings } from './Readings';
import { serverThings } from './serverThings';
import { slaThings } from './slaThings';

/**
 * The items of a subject by kind, each kind made when it is first asked for and
 * once: for whoever asks several policies of one subject.
 */
export function itemSource(
  subject: PolicySubject,
): (kind: ItemKind) => readonly Item[] {
  const scope = new ItemScope(subject);
  const maker = <T>(row: ItemRow<T>) => {
    const readings = new Readings<T>();
    return (of: T, parents: Item['parents']) =>
      new ModelItem(row, of, parents, scope, readings);
  };

  const products = lazy(() =>
    subject.product
      ? [maker(productRow)({ product: subject.product, scope }, {})]
      : [],
  );
  const ofProduct = lazy((): Item['parents'] => {
    const [product] = products();
    return product ? { product } : {};
  });
  const ofProducts = <T>(
    row: ItemRow<T>,
    things: (product: PolicyDocument<DataProduct>, scope: ItemScope) => T[],
  ) =>
    lazy(() => {
      const item = maker(row);
      return subject.product
        ? things(subject.product, scope).map(thing => item(thing, ofProduct()))
        : [];
    });
  const ports = ofProducts(portRow, portThings);
  const contracts = lazy(() => {
    const byPort = new Map(ports().map(port => [port.of.port, port]));
    const item = maker(contractRow);
    return contractThings(scope).map(thing => {
      const served = scope.ports().portOf(thing.contract);
      const port = served && byPort.get(served);
      return item(thing, {
        ...ofProduct(),
        ...(port && { port }),
      });
    });
  });
  const below = <T>(
    row: ItemRow<T>,
    things: (contract: ContractThing) => readonly T[],
  ) =>
    lazy(() => {
      const item = maker(row);
      return contracts().flatMap(contract => {
        const parents = { ...contract.parents, contract };
        return things(contract.of).map(thing => item(thing, parents));
      });
    });
  const datasets = below(datasetRow, contract => contract.datasets());
  const made: { readonly [K in ItemKind]: () => readonly Item[] } = {
    product: products,
    ports,
    contracts,
    datasets,
    columns: lazy(() => {
      const item = maker(columnRow);
      return datasets().flatMap(dataset => {
        const parents = { ...dataset.parents, dataset };
        return dataset.of.columns().map(thing => item(thing, parents));
      });
    }),
    sla: below(slaRow, slaThings),
    servers: below(serverRow, serverThings),
    inputs: ofProducts(inputRow, inputThings),
  };
  return kind => made[kind]();
}
