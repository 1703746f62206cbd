import { Enforcement, ENFORCEMENTS } from '../language/DataPolicy';
import { Item } from '../items/Item';
import { PolicySubject } from '../items/PolicySubject';
import { CompiledPolicy } from './CompiledPolicy';
import { enforcementOf } from './enforcementOf';
import { EvaluateOptions } from './EvaluateOptions';
import { evidenceOf } from './evidenceOf';
import { foldOutcomes } from './foldOutcomes';
import { ItemFailure, ItemJudgement } from './ItemJudgement';
import { MISSING_PARTS } from './missingParts.table';
import { outcomeOf } from './outcomeOf';
import {
  Evidence,
  ItemOutcome,
  MissingPart,
  OpenOutcome,
  PolicyVerdict,
} from './PolicyVerdict';
import { PolicyWaiver } from './PolicyWaiver';

const MOST_EVIDENCE = 2_000;

/** Of the most verdicts, which pass. */
const NOTHING_DONE: PolicyVerdict['enforcement'] = Object.freeze({});
const NO_EVIDENCE: PolicyVerdict['evidence'] = Object.freeze([]);

/** How items are asked after, the same for all policies. */
interface Asked
  extends Pick<
    EvaluateOptions,
    'point' | 'baseline' | 'placeOf' | 'mostEvidence'
  > {
  /** Milliseconds. */
  now?: number;
}

/** Gathers what one policy says of the items of one product. */
export class VerdictBuilder {
  private readonly counts: Record<ItemOutcome, number> = {
    pass: 0,
    fail: 0,
    waived: 0,
    error: 0,
    'not-evaluated': 0,
  };
  private enforcement: PolicyVerdict['enforcement'] = NOTHING_DONE;
  /** Made when something has failed: most policies pass. */
  private evidence?: Evidence[];

  constructor(
    readonly compiled: CompiledPolicy,
    private readonly asked: Asked,
    /** Of this policy and product, in force; absent where there are none. */
    private readonly waiverOf?: (item: Item) => PolicyWaiver | undefined,
  ) {}

  /** Of the same policy and product, knowing of nothing yet. */
  anew(): VerdictBuilder {
    return new VerdictBuilder(this.compiled, this.asked, this.waiverOf);
  }

  add(item: Item, judgement: ItemJudgement): void {
    if (judgement === undefined) {
      return;
    }
    if (judgement === 'pass') {
      this.counts.pass += 1;
    } else {
      this.addFailure(item, judgement);
    }
  }

  /** So many items of which there is nothing to tell. */
  addPasses(count: number): void {
    this.counts.pass += count;
  }

  /** Nobody knows whether the policy concerns the product at all. */
  addUnknown({ product, contracts }: PolicySubject, missing: MissingPart) {
    const [about] = [...(product ? [product] : []), ...contracts];
    const enforcement = this.noted('not-evaluated', false);
    this.counts['not-evaluated'] += 1;
    this.keep({
      outcome: 'not-evaluated',
      path: about?.document.name ?? about?.document.id ?? '',
      key: about?.document.id ?? '',
      ...(about && {
        document: about.read.path,
        documentHash: about.read.sha256,
      }),
      modelPath: '',
      reason: MISSING_PARTS[missing],
      missing,
      enforcement,
    });
  }

  verdict(): PolicyVerdict {
    const { compiled, counts, enforcement, pendingUntil } = this;
    const { effective } = compiled;
    const verdict: PolicyVerdict = {
      policy: effective.policy.id,
      revision: effective.revision,
      severity: effective.severity,
      outcome: foldOutcomes(counts),
      counts,
      enforcement,
      evidence: this.evidence ?? NO_EVIDENCE,
    };
    if (pendingUntil !== undefined) {
      verdict.inForceFrom = new Date(pendingUntil).toISOString();
    }
    return verdict;
  }

  /** Milliseconds; absent where the policy is in force. */
  private get pendingUntil(): number | undefined {
    const { from } = this.compiled.rollout;
    const { now = Infinity } = this.asked;
    return from !== undefined && now < from ? from : undefined;
  }

  /** Until it is in force, nothing has failed before. */
  private isBaselined({ key }: Item): boolean {
    const keys = this.asked.baseline?.get(this.compiled.effective.policy.id);
    return keys?.has(key) === true && this.pendingUntil === undefined;
  }

  private addFailure(item: Item, failure: ItemFailure) {
    const { asked, compiled } = this;
    const open = outcomeOf(failure);
    const waiver = open === 'fail' ? this.waiverOf?.(item) : undefined;
    const baselined = open === 'fail' && this.isBaselined(item);
    const outcome = waiver ? 'waived' : open;
    const enforcement = waiver ? undefined : this.noted(open, baselined);
    this.counts[outcome] += 1;
    if (this.counts[outcome] > (asked.mostEvidence ?? MOST_EVIDENCE)) {
      return;
    }
    this.keep(
      evidenceOf(item, failure, {
        message: compiled.message,
        placeOf: asked.placeOf,
        waiver,
        baselined,
        enforcement,
      }),
    );
  }

  private keep(evidence: Evidence): void {
    if (this.evidence) {
      this.evidence.push(evidence);
    } else {
      this.evidence = [evidence];
    }
  }

  /** What the point does about an item of an outcome; the heaviest is kept. */
  private noted(outcome: OpenOutcome, baselined: boolean): Enforcement {
    const does = this.enforcementOf(baselined);
    const before = this.enforcement[outcome];
    if (before !== does) {
      const enforcement = heavier(before, does);
      this.enforcement = { ...this.enforcement, [outcome]: enforcement };
    }
    return does;
  }

  private enforcementOf(baselined: boolean): Enforcement {
    const { effective, rollout } = this.compiled;
    const { point, now } = this.asked;
    const enforce = effective.enforce[point];
    return enforcementOf(enforce, rollout, { baselined, now });
  }
}

function heavier(one: Enforcement = 'audit', other: Enforcement): Enforcement {
  return ENFORCEMENTS.indexOf(one) > ENFORCEMENTS.indexOf(other) ? one : other;
}
