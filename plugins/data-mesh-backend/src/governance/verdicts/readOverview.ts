import { Knex } from 'knex';
import { Visibility } from '../../access/Visibility';
import { DigestedProduct, eachDigest } from './eachDigest';
import { isOverdue } from './isOverdue';
import { PolicyLists, readPolicyLists } from './readPolicyLists';

/** Products that were judged alike: the same policies say the same of all of them. */
export interface JudgedAlike {
  /** Ids of the policies, in the order of the letters. */
  policies: readonly string[];
  letters: string;
  products: DigestedProduct[];
}

/** All products that somebody may read, by what policies say of them. */
export interface Overview {
  alike: readonly JudgedAlike[];
  /** Those of which nothing is said yet. */
  unjudged: readonly DigestedProduct[];
  total: number;
  judged: number;
  /** Of which time alone has changed what is said since they were judged. */
  overdue: number;
  /** Ids of the lists of policies, each with the domains of its products. */
  lists: ReadonlyMap<string, ReadonlySet<string>>;
  /** ISO 8601: when the last of them was judged. */
  evaluatedAt?: string;
}

/**
 * What policies say of all products that somebody may read. Most are judged
 * alike, so whatever is computed from outcomes is computed a few times only.
 */
export async function readOverview(options: {
  knex: Knex;
  reading: Visibility;
  now: Date;
  /** Whose products; all unless given. */
  domain?: string;
}): Promise<Overview> {
  const now = options.now.toISOString();
  const groups = new Map<string, { listId: string } & JudgedAlike>();
  const lists = new Map<string, Set<string>>();
  const unjudged: DigestedProduct[] = [];
  let total = 0;
  let judged = 0;
  let overdue = 0;
  let evaluatedAt: string | undefined;
  for await (const page of eachDigest(options)) {
    total += page.length;
    for (const product of page) {
      const { list_id: listId, outcomes, evaluated_at: at, domain } = product;
      if (listId !== null && outcomes !== null && at !== null) {
        judged += 1;
        overdue += isOverdue(product, now) ? 1 : 0;
        evaluatedAt = at > (evaluatedAt ?? '') ? at : evaluatedAt;
        lists.set(listId, (lists.get(listId) ?? new Set()).add(domain));
        const key = `${listId} ${outcomes}`;
        const group = groups.get(key);
        if (group) {
          group.products.push(product);
        } else {
          groups.set(key, {
            listId,
            policies: [],
            letters: outcomes,
            products: [product],
          });
        }
      } else {
        unjudged.push(product);
      }
    }
  }
  const known = await readPolicyLists({
    knex: options.knex,
    listIds: lists.keys(),
  });
  return {
    alike: [...groups.values()].map(group => withPolicies(group, known)),
    unjudged,
    total,
    judged,
    overdue,
    lists,
    ...(evaluatedAt !== undefined && { evaluatedAt }),
  };
}

function withPolicies(
  { listId, letters, products }: { listId: string } & JudgedAlike,
  lists: PolicyLists,
): JudgedAlike {
  return { policies: lists.get(listId) ?? [], letters, products };
}
