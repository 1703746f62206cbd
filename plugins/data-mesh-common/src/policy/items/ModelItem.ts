import { ItemKind } from '../language/ItemKind';
import { customIndex } from './customIndex';
import { customValue } from './customValue';
import { CUSTOM } from './fields.table';
import { FieldColumn } from './FieldColumn';
import { ContextPart } from './FieldSpec';
import { Item, Surroundings } from './Item';
import { ItemRow, PlacedReader } from './ItemRow';
import { ItemScope } from './ItemScope';
import { Readings } from './Readings';

/**
 * A thing of the model as an item. There may be thousands, and most are asked
 * for two fields: nothing is made before it is asked for, and
 * names once: twenty policies may find fault with one column.
 */
export class ModelItem<T> implements Item {
  private readonly place: number;
  private madePath?: string;
  private madeKey?: string;
  private madeModelPath?: string;

  constructor(
    readonly row: ItemRow<T>,
    /** What it is of. */
    readonly of: T,
    readonly parents: Item['parents'],
    private readonly scope: ItemScope,
    private readonly readings: Readings<T>,
  ) {
    this.place = readings.add(of);
  }

  read(reader: PlacedReader<T>): unknown {
    return this.readings.read(reader, this.place);
  }

  /** A field of all items that were made with this, the first of so many; absent of a part of them. */
  columnOf(field: string, count: number): FieldColumn<T> | undefined {
    const reader = this.row.fields.get(field);
    return reader && this.place === 0 && count === this.readings.size
      ? this.readings.column(reader)
      : undefined;
  }

  get around(): Surroundings {
    return this.scope.around();
  }

  get kind(): ItemKind {
    return this.row.kind;
  }

  get path(): string {
    this.madePath ??= this.row.path(this.of);
    return this.madePath;
  }

  get key(): string {
    this.madeKey ??= this.row.key(this.of);
    return this.madeKey;
  }

  get modelPath(): string {
    this.madeModelPath ??= this.row.modelPath(this.of);
    return this.madeModelPath;
  }

  get document(): string {
    return this.row.read(this.of).path;
  }

  get documentHash(): string {
    return this.row.read(this.of).sha256;
  }

  get(field: string): unknown {
    const reader = this.row.fields.get(field);
    if (reader) {
      return this.read(reader);
    }
    if (field.startsWith(CUSTOM)) {
      const name = field.slice(CUSTOM.length);
      return customValue(this.row.customs(this.of), name);
    }
    switch (field) {
      case 'path':
        return this.path;
      case 'line':
        return this.scope.placeOf()(this)?.line;
      default:
        return undefined;
    }
  }

  lacks(field: string): ContextPart | undefined {
    return this.row.fields.get(field)?.lacks?.(this.of);
  }

  fieldPath(field: string): string {
    return joined(this.modelPath, this.below(field));
  }

  private below(field: string): string {
    const at = this.row.fields.get(field)?.at;
    if (at !== undefined) {
      return typeof at === 'string' ? at : at(this.of);
    }
    if (field.startsWith(CUSTOM)) {
      const name = field.slice(CUSTOM.length);
      const index = customIndex(this.row.customs(this.of), name);
      return index < 0 ? '' : `customProperties[${index}].value`;
    }
    return this.row.fields.has(field) ? field : '';
  }
}

function joined(path: string, below: string): string {
  if (below.startsWith('/')) {
    return below.slice(1);
  }
  return path === '' || below === '' ? path + below : `${path}.${below}`;
}
