import { noOutcomes } from '../noOutcomes';
import { FLIP_KINDS } from './flips.table';
import {
  FlipKind,
  Impact,
  ImpactGroup,
  ImpactOfPolicy,
  ImpactOfScorecard,
  LevelFlipKind,
  ProductImpact,
} from './Impact';
import { JudgedImpact } from './JudgedImpact';

type Flips = Record<FlipKind, number>;
type Levels = Record<LevelFlipKind, number>;
interface Group extends ImpactGroup {
  flips: Flips;
  levels: Levels;
}
interface OfPolicy extends ImpactOfPolicy {
  before: ReturnType<typeof noOutcomes>;
  after: ReturnType<typeof noOutcomes>;
  flips: Flips;
}
interface OfScorecard extends ImpactOfScorecard {
  flips: Levels;
}

/**
 * Counts what a change does to products, one after the other, however many there
 * are; of those that flip only the worst are kept.
 *
 * @public
 */
export class ImpactTally {
  private seen = 0;
  private readonly all = groupOf('');
  private readonly policies = new Map<string, OfPolicy>();
  private readonly scorecards = new Map<string, OfScorecard>();
  private readonly domains = new Map<string, Group>();
  private readonly owners = new Map<string, Group>();
  private items: ProductImpact[] = [];
  private readonly unjudged = { count: 0, refs: new Array<string>() };

  /** @param most - products that are told */
  constructor(private readonly most: number = Infinity) {}

  /** Adds a product; absent where the change does not concern it. */
  add(judged?: JudgedImpact): void {
    this.seen += 1;
    if (!judged) {
      return;
    }
    const { outcomes, product } = judged;
    for (const { id, title, change, before, after } of outcomes) {
      const known = this.policies.get(id) ?? {
        ...{ id, title, change },
        before: noOutcomes(),
        after: noOutcomes(),
        flips: noFlips(),
      };
      this.policies.set(id, known);
      // Where it was changed for one and only its waivers for another.
      known.change = known.change === 'waivers' ? change : known.change;
      if (before) {
        known.before[before] += 1;
      }
      if (after) {
        known.after[after] += 1;
      }
    }
    if (product.policies.length + product.levels.length > 0) {
      this.addFlips(product);
    }
  }

  /** Adds a product of which judging broke off: it neither flips nor stays as it is. */
  addUnjudged(ref: string): void {
    this.seen += 1;
    const { refs } = this.unjudged;
    this.unjudged.count += 1;
    if (refs.length < this.most) {
      refs.push(ref);
    }
  }

  /** All that was added. */
  impact(): Impact {
    const { seen, all, unjudged } = this;
    return {
      products: { seen, flipped: all.products },
      flips: all.flips,
      levels: all.levels,
      policies: byKey([...this.policies.values()], ({ id }) => id),
      scorecards: byKey([...this.scorecards.values()], ({ id }) => id),
      domains: byKey([...this.domains.values()], ({ key }) => key),
      owners: byKey([...this.owners.values()], ({ key }) => key),
      items: this.worst(),
      ...(unjudged.count > 0 && {
        unjudged: { count: unjudged.count, refs: [...unjudged.refs].sort() },
      }),
    };
  }

  private addFlips(product: ProductImpact): void {
    const kinds = new Set(product.policies.map(({ kind }) => kind));
    const levels = new Set(product.levels.map(({ kind }) => kind));
    const groups = [
      this.all,
      grouped(this.domains, product.domain),
      grouped(this.owners, product.owner ?? ''),
    ];
    for (const group of groups) {
      group.products += 1;
      kinds.forEach(kind => (group.flips[kind] += 1));
      levels.forEach(kind => (group.levels[kind] += 1));
    }
    for (const { policy, kind } of product.policies) {
      const known = this.policies.get(policy);
      if (known) {
        known.flips[kind] += 1;
      }
    }
    for (const { scorecard: id, title, kind } of product.levels) {
      const known = this.scorecards.get(id) ?? { id, title, flips: noLevels() };
      known.flips[kind] += 1;
      this.scorecards.set(id, known);
    }
    this.items.push(product);
    // Twice as many as are told, so that they are put in order now and then only.
    if (this.items.length > 2 * this.most) {
      this.items = this.worst();
    }
  }

  private worst(): ProductImpact[] {
    return this.items
      .map(item => ({ item, rank: rankOf(item) }))
      .sort(
        (one, other) =>
          one.rank - other.rank || (one.item.ref < other.item.ref ? -1 : 1),
      )
      .slice(0, this.most)
      .map(({ item }) => item);
  }
}

/** The worst that becomes of it; a level that is lost weighs like a policy that nobody can answer. */
function rankOf({ policies, levels }: ProductImpact): number {
  const kinds = policies.map(({ kind }) => FLIP_KINDS.indexOf(kind));
  const lost = levels.map(({ kind }) =>
    kind === 'reached' ? FLIP_KINDS.length : FLIP_KINDS.indexOf('unknown'),
  );
  return Math.min(...kinds, ...lost);
}

function grouped(groups: Map<string, Group>, key: string): Group {
  const known = groups.get(key) ?? groupOf(key);
  groups.set(key, known);
  return known;
}

function groupOf(key: string): Group {
  return { key, products: 0, flips: noFlips(), levels: noLevels() };
}

function noFlips(): Flips {
  return { fails: 0, refused: 0, unknown: 0, more: 0, waived: 0, clears: 0 };
}

function noLevels(): Levels {
  return { lost: 0, unknown: 0, reached: 0 };
}

function byKey<T>(all: T[], keyOf: (each: T) => string): T[] {
  return all.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
