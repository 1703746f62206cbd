import { JsonValue } from '../../model';
import { DataProductEntity } from '../../entity';
import { MatchProblem } from './MatchProblem';
import { ENTITY_PATHS } from './entityPaths.table';
import { readPredicate } from './readPredicate';
import { isRecord } from './valueAt';

const NO_MAPPING =
  'A mapping from paths of the entity to what should stand there is needed here.';

/** The `match` of a policy as one function, or what is wrong with it. */
export type MatchReading =
  | { test: (entity: DataProductEntity) => boolean }
  | { problems: readonly MatchProblem[] };

/**
 * Reads a `match`: a filter predicate of Backstage over the light entity. Its
 * dialect is theirs; besides, what could never fit (a path that no product has,
 * an operator of lists on a text, an empty list) is a problem here, because such
 * a policy would concern nobody and nobody would be told.
 */
export function readMatch(match: JsonValue): MatchReading {
  const problems: MatchProblem[] = [];
  if (!isRecord(match)) {
    return { problems: [{ keys: [], problem: NO_MAPPING }] };
  }
  const test = readPredicate(
    match,
    { fields: ENTITY_PATHS },
    { keys: [], problems },
  );
  return problems.length > 0 ? { problems } : { test };
}
