import { SchemaObject, SlaProperty } from '../../model';
import { durationOf, slaTerm } from '../../slo';
import { customIndex } from './customIndex';
import { stated } from './stated';

/** How long data is kept, as text with its unit, and where that is said. */
export interface Retention {
  text: string;
  /** Absent where the dataset says it itself. */
  sla?: number;
}

/**
 * The retention of a dataset: its own, else that of the service level which
 * speaks of it, by any of its names (`retention`, `retentionPeriod`), else of the
 * one that speaks of everything.
 */
export function retentionOf(
  object: SchemaObject,
  sla: readonly SlaProperty[],
  slaDefaultElement: string | undefined,
): Retention | undefined {
  const own = stated(object.retention);
  if (
    own !== undefined &&
    customIndex(object.customProperties, 'retention') >= 0
  ) {
    return { text: own };
  }
  let found: number | undefined;
  let isOwn = false;
  sla.forEach((each, index) => {
    if (slaTerm(each.property)?.name === 'retention') {
      const element = stated(each.element ?? slaDefaultElement);
      const speaks = element !== undefined && isOf(object, element);
      if (speaks || (element === undefined && !isOwn)) {
        found = index;
        isOwn = speaks;
      }
    }
  });
  if (found !== undefined) {
    return { text: textOf(sla[found]), sla: found };
  }
  return own === undefined ? undefined : { text: own };
}

function isOf({ name, physicalName }: SchemaObject, element: string): boolean {
  return element.split(',').some(each => {
    const written = each.trim();
    return [name, physicalName].some(
      known => known && (written === known || written.startsWith(`${known}.`)),
    );
  });
}

/** A value that is a whole duration needs no unit, and some write one all the same. */
function textOf({ value, unit }: SlaProperty): string {
  const alone = String(value ?? '');
  return unit === undefined || durationOf(value) !== undefined
    ? alone
    : `${alone} ${unit}`;
}
