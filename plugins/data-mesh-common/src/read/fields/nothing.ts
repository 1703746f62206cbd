import { JsonObject } from '../../model';

/**
 * What most properties do not have, once for all of them: a comparison sees at a
 * glance that neither side has it. Frozen, so that a reader who would add to it
 * instead of setting one of its own is found out.
 */
export const NO_ITEMS = frozen<never[]>([]);

/** The same for mappings. */
export const NO_FIELDS = frozen<JsonObject>({});

/** Frozen while it runs; to the compiler it is what the model's fields are. */
function frozen<T extends object>(value: T): T {
  Object.freeze(value);
  return value;
}
