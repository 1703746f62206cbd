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
import { PolicySubject } from './PolicySubject';
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
  const item = <T>(row: ItemRow<T>, of: T, parents: Item['parents']) =>
    new ModelItem(row, of, parents, scope);

  const products = lazy(() =>
    subject.product
      ? [item(productRow, { product: subject.product, scope }, {})]
      : [],
  );
  const ofProduct = lazy((): Item['parents'] => {
    const [product] = products();
    return product ? { product } : {};
  });
  const ports = lazy(() =>
    subject.product
      ? portThings(subject.product, scope).map(thing =>
          item(portRow, thing, ofProduct()),
        )
      : [],
  );
  const contracts = lazy(() => {
    const byPort = new Map(ports().map(port => [port.of.port, port]));
    return contractThings(scope).map(thing => {
      const served = scope.ports().portOf(thing.contract);
      const port = served && byPort.get(served);
      return item(contractRow, thing, {
        ...ofProduct(),
        ...(port && { port }),
      });
    });
  });
  const below = <T>(
    row: ItemRow<T>,
    things: (contract: ContractThing) => readonly T[],
  ) =>
    lazy(() =>
      contracts().flatMap(contract => {
        const parents = { ...contract.parents, contract };
        return things(contract.of).map(thing => item(row, thing, parents));
      }),
    );
  const datasets = below(datasetRow, contract => contract.datasets());
  const made: { readonly [K in ItemKind]: () => readonly Item[] } = {
    product: products,
    ports,
    contracts,
    datasets,
    columns: lazy(() =>
      datasets().flatMap(dataset => {
        const parents = { ...dataset.parents, dataset };
        return dataset.of
          .columns()
          .map(thing => item(columnRow, thing, parents));
      }),
    ),
    sla: below(slaRow, slaThings),
    servers: below(serverRow, serverThings),
    inputs: lazy(() =>
      subject.product
        ? inputThings(subject.product, scope).map(thing =>
            item(inputRow, thing, ofProduct()),
          )
        : [],
    ),
  };
  return kind => made[kind]();
}
