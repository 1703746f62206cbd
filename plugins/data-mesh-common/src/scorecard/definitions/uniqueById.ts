import { TextPlace } from '../../policy/language/TextPlace';
import { idTaken } from '../../policy/set/idTaken';
import { PolicyFileProblem } from '../../policy/set/PolicySet';
import { DefinitionFile } from './readKept';

/** Something with an id, as its file has it. */
export interface Defined<T> {
  file: DefinitionFile;
  definition: T;
  /** Whether the file says something else now. */
  isEarlier: boolean;
  /** Whether the file had the id when it was last good. */
  wasHeld: boolean;
}

/**
 * Of several with one id that of the file holds which had it before, else the
 * first; of each other one it is told.
 */
export function uniqueById<
  T extends { id: string; places: ReadonlyMap<string, TextPlace> },
>(
  all: readonly Defined<T>[],
): { held: Defined<T>[]; problems: PolicyFileProblem[] } {
  const holders = new Map<string, Defined<T>>();
  for (const each of [...all].sort(heldFirst)) {
    const { id } = each.definition;
    holders.set(id, holders.get(id) ?? each);
  }
  const problems = all.flatMap(each => {
    const holder = holders.get(each.definition.id);
    const { file, definition } = each;
    const { source, path } = file;
    return holder === undefined || holder === each
      ? []
      : [{ source, path, problem: idTaken(definition, file, holder.file) }];
  });
  const held = new Set(holders.values());
  return { held: all.filter(each => held.has(each)), problems };
}

function heldFirst<T>(one: Defined<T>, other: Defined<T>): number {
  return Number(other.wasHeld) - Number(one.wasHeld);
}
