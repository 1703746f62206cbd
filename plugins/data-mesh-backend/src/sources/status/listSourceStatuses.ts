import { Knex } from 'knex';
import { SourceStatus } from '@meshstage/plugin-data-mesh-common';
import { Source } from '@meshstage/plugin-data-mesh-node';
import { isVisible } from '../../access/visibleProducts';
import { Visibility } from '../../access/Visibility';
import { Seen } from '../runner/createSourceRunner';
import { listSources } from '../store/listSources';
import { productsBySource } from './productsBySource';

/**
 * The state of the configured sources, and of those that are followed no more
 * but whose products are still there. Numbers and refs are of products that
 * the caller may read; what went wrong is told to who publishes through the
 * source, because it names documents.
 */
export async function listSourceStatuses(options: {
  knex: Knex;
  reading: Visibility;
  managing: Visibility[];
  /** Configured sources and what this process knows of them, by id. */
  followed: ReadonlyMap<
    string,
    {
      configured: { domains: '*' | string[]; source: Pick<Source, 'write'> };
      seen(): Seen;
    }
  >;
  /** Sources that are listed elsewhere. */
  elsewhere: ReadonlySet<string>;
}): Promise<SourceStatus[]> {
  const { knex, reading, managing, followed, elsewhere } = options;
  const rows = (await listSources({ knex })).filter(
    row => !elsewhere.has(row.source_id),
  );
  const products = await productsBySource({
    knex,
    reading,
    held: rows.flatMap(row => JSON.parse(row.held_removals) as string[]),
    abandoned: rows
      .map(row => row.source_id)
      .filter(sourceId => !followed.has(sourceId)),
  });
  return rows.flatMap(row => {
    const { count, held, removed } = products.get(row.source_id) ?? {
      count: 0,
      held: [],
      removed: [],
    };
    const source = followed.get(row.source_id);
    if (!source && count === 0) {
      return [];
    }
    const domains = listOfDomains(
      source?.configured.domains ?? JSON.parse(row.domains),
    );
    const seen = source?.seen() ?? {};
    const message = source
      ? row.message ?? undefined
      : 'It is followed no more, its products are still served: configure it again, name it in renamedFrom of the source that takes over, or confirm that they go';
    return [
      {
        id: row.source_id,
        type: row.type,
        domains,
        state: source ? row.state : 'suspended',
        message: mayManage(domains, managing) ? message : undefined,
        lastReadAt: latest(row.last_read_at, seen.readAt),
        lastSuccessAt: latest(row.last_success_at, seen.successAt),
        products: count,
        heldRemovals: held,
        removedProducts: removed,
        writable: source?.configured.source.write !== undefined,
      },
    ];
  });
}

/** Domains of a source as the API lists them. */
export function listOfDomains(domains: '*' | string[]): string[] {
  return domains === '*' ? ['*'] : domains;
}

/** Whether somebody may publish or administer through a source, in one of its domains. */
export function mayManage(domains: string[], managing: Visibility[]): boolean {
  return managing.some(
    visibility =>
      visibility.criteria === 'all' ||
      domains.some(domain =>
        domain === '*'
          ? visibility.criteria !== 'none'
          : isVisible({ domain }, visibility),
      ),
  );
}

function latest(
  stored: string | null,
  seen: string | undefined,
): string | undefined {
  return [stored ?? undefined, seen].reduce(
    (a, b) => ((b ?? '') > (a ?? '') ? b : a),
    undefined,
  );
}
