import { JsonValue } from '../../model';
import { canonicalJson } from '../../policy/overlay/canonicalJson';
import { sha256 } from '../../policy/overlay/sha256';
import { loadPolicySet } from '../../policy/set/loadPolicySet';
import { GoodFile, PolicyFileProblem } from '../../policy/set/PolicySet';
import { PolicySource } from '../../policy/set/PolicySource';
import { readWaiverFile } from '../../policy/waiver/readWaiverFile';
import { readScorecardFile } from '../readScorecardFile';
import { Definitions, GoodDefinitions } from './Definitions';
import { goodBesideOthers } from './goodBesideOthers';
import { inFileOrder } from './inFileOrder';
import { ownersIn } from './ownersIn';
import { DefinitionFile, Kept, readKept } from './readKept';
import { Defined, uniqueById } from './uniqueById';
import { unknownPolicies } from './unknownPolicies';
import { waivedInVain } from './waivedInVain';

const NOTHING: GoodDefinitions = { policies: [], waivers: [], scorecards: [] };

/**
 * Reads all that sources of policies hold: policies and overlays, waivers,
 * scorecards, campaigns. A file with an error stays in force as it last was
 * without one, and stops none of the others. The same files with the same
 * `lastGood` give the same on every machine.
 *
 * @param lastGood - what the load before gave; absent where every file is new
 * @public
 */
export function loadDefinitions(
  sources: readonly PolicySource[],
  lastGood: GoodDefinitions = NOTHING,
): Definitions {
  const set = loadPolicySet(sources, lastGood.policies);
  const files = filesOf(sources, []);
  const waivers = readKept({
    files: filesOf(sources, lastGood.waivers),
    lastGood: lastGood.waivers,
    read: readWaiverFile,
    holds: reading => reading.waivers.length + reading.requests.length > 0,
  });
  const cards = readKept({
    files: filesOf(sources, lastGood.scorecards),
    lastGood: lastGood.scorecards,
    read: readScorecardFile,
    holds: reading => reading.scorecards.length + reading.campaigns.length > 0,
  });
  const scorecards = uniqueById(
    cards.readings.flatMap(each => defined(each, ({ scorecards: all }) => all)),
  );
  const campaigns = uniqueById(
    cards.readings.flatMap(each => defined(each, ({ campaigns: all }) => all)),
  );
  const held = [...scorecards.held, ...campaigns.held];
  const known = new Set(set.homes.keys());
  const isWhole = sources.every(({ scope }) => scope !== undefined);
  const good = {
    policies: set.lastGood,
    waivers: waivers.lastGood,
    scorecards: goodBesideOthers(cards.lastGood, lastGood.scorecards, [
      ...scorecards.problems,
      ...campaigns.problems,
    ]),
  };
  return {
    set,
    waivers: waivers.readings.flatMap(({ file: { source }, reading }) =>
      reading.waivers.map(waiver => ({ ...waiver, source })),
    ),
    waiverRequests: waivers.readings.flatMap(({ file: { source }, reading }) =>
      reading.requests.map(waiver => ({ ...waiver, source })),
    ),
    scorecards: scorecards.held.map(({ definition }) => definition),
    campaigns: campaigns.held.map(({ definition }) => definition),
    owners: ownersIn(
      set,
      held.map(({ file, definition }) => ({
        home: { source: file.source, path: file.path },
        definition,
      })),
    ),
    problems: inFileOrder(
      withoutRepeats([
        ...set.problems,
        ...waivers.problems,
        ...cards.problems,
        ...scorecards.problems,
        ...campaigns.problems,
        ...unknownPolicies(held, known, isWhole),
        ...waivedInVain(waivers.readings, known, isWhole),
      ]),
    ),
    lastGood: good,
    hash: sha256(
      canonicalJson([set.hash, ...Object.values(good), files].map(asJson)),
    ),
  };
}

/** What a reading of a file has of one kind. */
function defined<R, T extends { id: string }>(
  { file, reading, isEarlier, before }: Kept<R>['readings'][number],
  of: (reading: R) => readonly T[],
): Defined<T>[] {
  const had = new Set(before && of(before).map(({ id }) => id));
  return of(reading).map(definition => ({
    ...{ file, definition, isEarlier },
    wasHeld: had.has(definition.id),
  }));
}

/** A source that could not be asked has the files that it had. */
function filesOf(
  sources: readonly PolicySource[],
  good: readonly GoodFile[],
): DefinitionFile[] {
  return inFileOrder(
    sources.flatMap(({ id: source, scope, files }) =>
      (files ?? good.filter(file => file.source === source)).map(file => ({
        scope,
        ...file,
        source,
      })),
    ),
  );
}

function asJson(
  value:
    | string
    | readonly (Omit<DefinitionFile, 'scope'> & { scope?: string })[],
): JsonValue {
  return typeof value === 'string'
    ? value
    : value.map(({ source, path, content, scope = '', unreadable = '' }) => [
        source,
        path,
        scope,
        content,
        unreadable,
      ]);
}

/** What is no definition at all is told by each reader. */
function withoutRepeats(
  problems: readonly PolicyFileProblem[],
): PolicyFileProblem[] {
  const byKey = new Map(
    problems.map(each => {
      const { code, path, line = 0, column = 0 } = each.problem;
      const key = [each.source, each.path, code, path, line, column];
      return [JSON.stringify(key), each] as const;
    }),
  );
  return [...byKey.values()];
}
