import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadAll } from 'js-yaml';
import { CatalogFacts } from '@meshstage/plugin-data-mesh-common';
import { ORG } from './repository';

/** A Domain, Group or User of `examples/org`. */
export interface OrgEntity {
  kind: 'Domain' | 'Group' | 'User';
  metadata: { name: string; title?: string };
  spec: { owner?: string; type?: string; memberOf?: string[]; parent?: string };
}

/** All entities of the demo's organisation. */
export function readOrg(): OrgEntity[] {
  return readdirSync(ORG).flatMap(
    file => loadAll(readFileSync(join(ORG, file), 'utf8')) as OrgEntity[],
  );
}

/** The organisation as the facts that a judgement needs. */
export function catalogFacts(entities: OrgEntity[]): CatalogFacts {
  return {
    domains: entities
      .filter(({ kind }) => kind === 'Domain')
      .map(({ metadata, spec }) => ({ ...metadata, owner: spec.owner })),
    owners: entities
      .filter(({ kind }) => kind !== 'Domain')
      .map(({ kind, metadata }) => ({
        ...metadata,
        ref: `${kind.toLowerCase()}:default/${metadata.name}`,
      })),
  };
}
