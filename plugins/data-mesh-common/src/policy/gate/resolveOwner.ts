import { WaitingFor } from '../../client/types';
import { nameKey } from '../indexCatalog';
import { CatalogIndex } from '../JudgeContext';
import { GateFinding } from './GateRule';
import { ownerRef } from './ownerRef';
import { ProductSubject } from './Subject';

/** The owner of a product, or why there is none (yet). */
export interface OwnerAnswer {
  /** Entity ref. */
  ref?: string;
  findings: GateFinding[];
}

/**
 * The owner is what the document says in `customProperties.owner`, else the
 * Group whose name or title is `team.name`, else the owner of the Domain. A
 * named owner who does not exist is waited for, never replaced by the next.
 */
export function resolveOwner(
  product: ProductSubject,
  catalog: CatalogIndex | undefined,
): OwnerAnswer {
  const { read, document } = product;
  if (document.owner !== undefined) {
    return namedOwner(product, document.owner, catalog);
  }
  if (!catalog) {
    return { findings: [] };
  }
  const team = document.team?.name ?? '';
  const groups = groupsOf(team, catalog);
  if (groups.length > 1) {
    const data = { team, refs: groups };
    return {
      findings: [{ code: 'owner-ambiguous', read, path: 'team.name', data }],
    };
  }
  return groups.length === 1
    ? { ref: groups[0], findings: [] }
    : domainOwner(product, team, catalog);
}

function namedOwner(
  { read, document }: ProductSubject,
  owner: string,
  catalog: CatalogIndex | undefined,
): OwnerAnswer {
  const index = document.customProperties.findIndex(
    ({ property }) => property === 'owner',
  );
  const path = index < 0 ? '' : `customProperties[${index}].value`;
  const ref = ownerRef(owner);
  if (!ref) {
    const data = { owner };
    return { findings: [{ code: 'owner-invalid', read, path, data }] };
  }
  if (!catalog || catalog.owners.has(ref)) {
    return { ref: catalog && ref, findings: [] };
  }
  return { findings: [unknown(read, path, ref)] };
}

/** A name is exact; titles may be shared, so they count only where no name fits. */
function groupsOf(team: string, catalog: CatalogIndex): string[] {
  const key = nameKey(team);
  return [
    ...(catalog.groupNames.get(key) ?? catalog.groupTitles.get(key) ?? []),
  ].sort();
}

function domainOwner(
  { read, domain: name }: ProductSubject,
  team: string,
  catalog: CatalogIndex,
): OwnerAnswer {
  const domain = catalog.domains.get(name);
  if (!domain) {
    return { findings: [] };
  }
  const path = team ? 'team.name' : 'domain';
  const ref = ownerRef(domain.owner ?? '');
  if (!ref) {
    const waitingFor: WaitingFor = { kind: 'owner', name: `domain:${name}` };
    const data = { domain: name };
    return {
      findings: [
        { code: 'domain-without-owner', read, path, data, waitingFor },
      ],
    };
  }
  if (!catalog.owners.has(ref)) {
    return { findings: [unknown(read, path, ref)] };
  }
  const data = { team, owner: ref };
  return {
    ref,
    findings: team ? [{ code: 'team-not-a-group', read, path, data }] : [],
  };
}

function unknown(
  read: GateFinding['read'],
  path: string,
  owner: string,
): GateFinding {
  return {
    code: 'owner-unknown',
    read,
    path,
    data: { owner },
    waitingFor: { kind: 'owner', name: owner },
  };
}
