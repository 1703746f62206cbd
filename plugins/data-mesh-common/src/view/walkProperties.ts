import { SchemaProperty } from '../model';

/** A property on its way through the tree of a schema object. */
export interface PropertyVisit {
  property: SchemaProperty;
  /** `field` has a name of its own; the others are parts of the type of their parent. */
  role: 'field' | 'items' | 'key' | 'value';
  /** 0 for columns of a table. */
  depth: number;
  /** Position of the parent among the visits; absent at the top. */
  parent?: number;
}

/**
 * Every property on every level, parents before children, in the order of the
 * document. Iterative: a model may be as deep as the door allows.
 */
export function walkProperties(
  properties: readonly SchemaProperty[],
): PropertyVisit[] {
  const visits: PropertyVisit[] = [];
  const stack: PropertyVisit[] = [];
  push(stack, fields(properties, 0));
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const parent = visits.push(visit) - 1;
    push(stack, children(visit, parent));
  }
  return visits;
}

/** The stack gives back in reverse order. */
function push(stack: PropertyVisit[], visits: PropertyVisit[]) {
  for (let i = visits.length - 1; i >= 0; i -= 1) {
    stack.push(visits[i]);
  }
}

function fields(
  properties: readonly SchemaProperty[],
  depth: number,
  parent?: number,
): PropertyVisit[] {
  return properties.map(property => ({
    property,
    role: 'field',
    depth,
    parent,
  }));
}

function children(visit: PropertyVisit, parent: number): PropertyVisit[] {
  const { properties, items, map } = visit.property;
  const depth = visit.depth + 1;
  const parts = [
    { role: 'items', property: items },
    { role: 'key', property: map?.key },
    { role: 'value', property: map?.value },
  ] as const;
  return [
    ...fields(properties, depth, parent),
    ...parts.flatMap(({ role, property }) =>
      property ? [{ role, property, depth, parent }] : [],
    ),
  ];
}
