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
  private readonly enforcement: { [O in OpenOutcome]?: Enforcement } = {};
  private readonly evidence: Evidence[] = [];
  private readonly baselined: ReadonlySet<string> | undefined;
  private readonly does: Enforcement;
  private readonly doesOfBaselined: Enforcement;

  constructor(
    private readonly compiled: CompiledPolicy,
    private readonly asked: Asked,
    /** Of this policy and product, in force; absent where there are none. */
    private readonly waiverOf?: (item: Item) => PolicyWaiver | undefined,
  ) {
    // Until it is in force, nothing has failed before.
    this.baselined = this.isPending
      ? undefined
      : asked.baseline?.get(compiled.effective.policy.id);
    this.does = this.enforcementOf(false);
    this.doesOfBaselined = this.enforcementOf(true);
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
    this.evidence.push({
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
    const { effective, rollout } = this.compiled;
    const { from } = rollout;
    return {
      policy: effective.policy.id,
      revision: effective.revision,
      severity: effective.severity,
      outcome: foldOutcomes(this.counts),
      counts: this.counts,
      enforcement: this.enforcement,
      ...(from !== undefined &&
        this.isPending && { inForceFrom: new Date(from).toISOString() }),
      evidence: this.evidence,
    };
  }

  private get isPending(): boolean {
    const { from = -Infinity } = this.compiled.rollout;
    const { now = Infinity } = this.asked;
    return now < from;
  }

  private addFailure(item: Item, failure: ItemFailure) {
    const { asked, compiled } = this;
    const open = outcomeOf(failure);
    const waiver = open === 'fail' ? this.waiverOf?.(item) : undefined;
    const baselined = open === 'fail' && this.baselined?.has(item.key) === true;
    const outcome = waiver ? 'waived' : open;
    const enforcement = waiver ? undefined : this.noted(open, baselined);
    this.counts[outcome] += 1;
    if (this.counts[outcome] > (asked.mostEvidence ?? MOST_EVIDENCE)) {
      return;
    }
    this.evidence.push(
      evidenceOf(item, failure, {
        message: compiled.message,
        placeOf: asked.placeOf,
        waiver,
        baselined,
        enforcement,
      }),
    );
  }

  /** What the point does about an item of an outcome; the heaviest is kept. */
  private noted(outcome: OpenOutcome, baselined: boolean): Enforcement {
    const does = baselined ? this.doesOfBaselined : this.does;
    if (this.enforcement[outcome] !== does) {
      this.enforcement[outcome] = heavier(this.enforcement[outcome], does);
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
