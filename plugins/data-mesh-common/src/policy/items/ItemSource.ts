import { DataProduct } from '../../model';
import { ItemKind } from '../language/ItemKind';
import { contractThings } from './contractThings';
import { inputThings } from './inputThings';
import { Item } from './Item';
import { ItemRow } from './ItemRow';
import { ItemScope } from './ItemScope';
import { columnRow } from './kinds/columnRow';
import { contractRow, ContractThing } from './kinds/contractRow';
import { datasetRow, DatasetThing } from './kinds/datasetRow';
import { inputRow } from './kinds/inputRow';
import { portRow, PortThing } from './kinds/portRow';
import { productRow } from './kinds/productRow';
import { serverRow } from './kinds/serverRow';
import { slaRow } from './kinds/slaRow';
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
export class ItemSource {
  private readonly scope: ItemScope;
  private products?: readonly Item[];
  private ports?: readonly ModelItem<PortThing>[];
  private contracts?: readonly ModelItem<ContractThing>[];
  private datasets?: readonly ModelItem<DatasetThing>[];
  private columns?: readonly Item[];
  private sla?: readonly Item[];
  private servers?: readonly Item[];
  private inputs?: readonly Item[];

  constructor(private readonly subject: PolicySubject) {
    this.scope = new ItemScope(subject);
  }

  of(kind: ItemKind): readonly Item[] {
    switch (kind) {
      case 'product':
        this.products ??= this.ofProduct(productRow, (product, scope) => [
          { product, scope },
        ]);
        return this.products;
      case 'ports':
        return this.allPorts();
      case 'contracts':
        return this.allContracts();
      case 'datasets':
        return this.allDatasets();
      case 'columns':
        this.columns ??= this.allColumns();
        return this.columns;
      case 'sla':
        this.sla ??= this.below(slaRow, slaThings);
        return this.sla;
      case 'servers':
        this.servers ??= this.below(serverRow, serverThings);
        return this.servers;
      default:
        this.inputs ??= this.ofProduct(inputRow, inputThings);
        return this.inputs;
    }
  }

  private allPorts(): readonly ModelItem<PortThing>[] {
    this.ports ??= this.ofProduct(portRow, portThings);
    return this.ports;
  }

  private allContracts(): readonly ModelItem<ContractThing>[] {
    this.contracts ??= this.makeContracts();
    return this.contracts;
  }

  private allDatasets(): readonly ModelItem<DatasetThing>[] {
    this.datasets ??= this.below(datasetRow, contract => contract.datasets());
    return this.datasets;
  }

  private makeContracts(): ModelItem<ContractThing>[] {
    const byPort = new Map(this.allPorts().map(port => [port.of.port, port]));
    const item = this.maker(contractRow);
    return contractThings(this.scope).map(thing => {
      const served = this.scope.ports().portOf(thing.contract);
      const port = served && byPort.get(served);
      return item(thing, { ...this.productParent(), ...(port && { port }) });
    });
  }

  private allColumns(): Item[] {
    const item = this.maker(columnRow);
    return this.allDatasets().flatMap(dataset => {
      const parents = { ...dataset.parents, dataset };
      return dataset.of.columns().map(thing => item(thing, parents));
    });
  }

  private ofProduct<T>(
    row: ItemRow<T>,
    things: (product: PolicyDocument<DataProduct>, scope: ItemScope) => T[],
  ): ModelItem<T>[] {
    const { product } = this.subject;
    if (!product) {
      return [];
    }
    const item = this.maker(row);
    // The product itself stands in nothing.
    const isProduct = row.kind === 'product';
    return things(product, this.scope).map(thing =>
      item(thing, isProduct ? {} : this.productParent()),
    );
  }

  private below<T>(
    row: ItemRow<T>,
    things: (contract: ContractThing) => readonly T[],
  ): ModelItem<T>[] {
    const item = this.maker(row);
    return this.allContracts().flatMap(contract => {
      const parents = { ...contract.parents, contract };
      return things(contract.of).map(thing => item(thing, parents));
    });
  }

  private productParent(): Item['parents'] {
    const [product] = this.of('product');
    return product ? { product } : {};
  }

  private maker<T>(row: ItemRow<T>) {
    const { scope } = this;
    const readings = new Readings<T>();
    return (of: T, parents: Item['parents']) =>
      new ModelItem(row, of, parents, scope, readings);
  }
}
