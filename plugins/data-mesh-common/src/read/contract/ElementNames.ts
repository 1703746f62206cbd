import { DataContract, SchemaProperty } from '../../model';

/** A schema object or a property: something with a name and properties below. */
interface Element {
  id?: string;
  name: string;
  physicalName?: string;
  properties: readonly SchemaProperty[];
  items?: SchemaProperty;
}

/** Elements by name and stable id; each list is indexed when it is first asked for. */
export class ElementNames {
  private readonly indexes = new Map<
    readonly Element[],
    Map<string, Element>
  >();

  constructor(private readonly contract: DataContract) {}

  /** `table.column.field`, or `schema/<id>/properties/<id>`. */
  has(name: string): boolean {
    // The items of an array are looked through, as in dotted names.
    const path = name.replace(/^\//, '').replace(/\/items(?=\/)/g, '');
    if (path.startsWith('schema/')) {
      return this.hasPath(path.split('/'));
    }
    return this.hasDotted(name);
  }

  /** A column of any table, as SLA properties may name it. */
  hasColumn(name: string): boolean {
    return this.contract.schema.some(object =>
      this.index(object.properties).has(name),
    );
  }

  /** Names may themselves hold dots, so the whole is tried first. */
  private hasDotted(name: string): boolean {
    const objects = this.index(this.contract.schema);
    if (objects.has(name)) {
      return true;
    }
    const [first, ...rest] = name.split('.');
    let element = objects.get(first);
    for (const part of rest) {
      element = element && this.index(below(element)).get(part);
    }
    return element !== undefined;
  }

  private hasPath(segments: readonly string[]): boolean {
    let list: readonly Element[] = this.contract.schema;
    let element: Element | undefined;
    for (let i = 0; i < segments.length; i++) {
      const segment = segments[i];
      if (i % 2 === 1) {
        element = this.index(list).get(segment);
        if (!element) {
          return false;
        }
      } else if (i > 0) {
        if (segment !== 'properties' || !element) {
          return false;
        }
        list = below(element);
      }
    }
    return element !== undefined && segments.length % 2 === 0;
  }

  private index(list: readonly Element[]): Map<string, Element> {
    let index = this.indexes.get(list);
    if (!index) {
      index = new Map();
      for (const element of list) {
        for (const name of [element.physicalName, element.name, element.id]) {
          if (name !== undefined) {
            index.set(name, element);
          }
        }
      }
      this.indexes.set(list, index);
    }
    return index;
  }
}

/** Fields of a struct, or of the structs that an array holds. */
function below(element: Element): readonly SchemaProperty[] {
  return element.items && element.properties.length === 0
    ? element.items.properties
    : element.properties;
}
