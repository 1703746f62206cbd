import { TextPlace } from '../../policy/language/TextPlace';
import { FilePlace, PolicySet } from '../../policy/set/PolicySet';
import { DefinitionOwner } from './Definitions';

/** What has an owner, with the file that says so. */
export interface Owned {
  home: FilePlace | undefined;
  definition: {
    id: string;
    owner?: string;
    places: ReadonlyMap<string, TextPlace>;
  };
}

/** Who answers for which of them. */
export function ownersIn(
  { everywhere, byDomain, homes }: PolicySet,
  others: readonly Owned[],
): DefinitionOwner[] {
  const policies = new Map(
    [...everywhere, ...[...byDomain.values()].flat()].map(({ policy }) => [
      policy.id,
      policy,
    ]),
  );
  const owned: readonly Owned[] = [
    ...[...policies.values()].map(definition => ({
      home: homes.get(definition.id),
      definition,
    })),
    ...others,
  ];
  return owned.flatMap(({ home, definition: { id, owner, places } }) => {
    const place = places.get('metadata.owner') ?? {};
    return home && owner !== undefined
      ? [{ owner, id, ...home, ...place }]
      : [];
  });
}
