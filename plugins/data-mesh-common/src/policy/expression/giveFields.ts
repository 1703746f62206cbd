import { CUSTOM } from '../items/fields.table';
import { PlannedRead } from './planReads';
import { CUSTOM_NAME } from './readMember';
import { Thing, ThingClass, giveField } from './Thing';

/** Classes by the names of things, `item` and also what is nested, `contract_changes`. */
export type ThingClasses = ReadonlyMap<string, ThingClass>;

/** Gives things the fields that an expression reads. */
export function giveFields(
  classes: ThingClasses,
  reads: readonly PlannedRead[],
) {
  const customs = new Map<string, Map<string, PlannedRead>>();
  for (const planned of reads) {
    const { of, field } = planned.read;
    if (field.startsWith(CUSTOM)) {
      const known = customs.get(of) ?? new Map<string, PlannedRead>();
      customs.set(of, known.set(field.slice(CUSTOM.length), planned));
    } else {
      give(classes, of, field, planned);
    }
  }
  for (const [of, ofThing] of customs) {
    const thing = classes.get(of);
    if (thing) {
      giveField(thing, CUSTOM_NAME, each => customsOf(each, ofThing));
    }
  }
}

function give(
  classes: ThingClasses,
  of: string,
  field: string,
  planned: PlannedRead,
) {
  const [first, rest] = field.split('.');
  const outer = classes.get(of);
  const Inner = rest === undefined ? undefined : classes.get(`${of}_${first}`);
  if (outer && Inner) {
    giveField(outer, first, ({ scope }) => new Inner(scope));
  }
  const thing = Inner ?? outer;
  const name = rest ?? first;
  if (thing) {
    giveField(thing, name, each =>
      isCostly(planned)
        ? each.keep(name, planned.value)
        : planned.value(each.scope),
    );
  }
}

/** What holds objects is copied. */
function isCostly({ read }: PlannedRead): boolean {
  return read.spec.type === 'objects' || read.spec.type === 'any';
}

function customsOf(
  thing: Thing,
  reads: ReadonlyMap<string, PlannedRead>,
): unknown {
  return thing.keep(CUSTOM_NAME, scope => {
    const values = new Map<string, unknown>();
    for (const [key, planned] of reads) {
      const value = planned.value(scope);
      if (value !== undefined) {
        values.set(key, value);
      }
    }
    return values;
  });
}
