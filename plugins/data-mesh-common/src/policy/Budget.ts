/**
 * Steps that a policy may take for all items of one product. Each item has a
 * bound of its own, and forty thousand of them would still hold a process for
 * minutes. Steps are reckoned from sizes, not timed, so a verdict is the same on
 * a slow machine. Ordinary conditions take a tenth of it for forty thousand columns.
 */
const MAX_STEPS = 10_000_000;

/** Why an item was not judged. */
export const USED_UP = {
  error: `This policy has used up the ${MAX_STEPS} steps that it may take for one product; make its expressions and patterns simpler, or have \`match\` and \`when\` concern less.`,
};

/**
 * What one policy may still do for one product. Never shared with another
 * policy: what one says must not depend on which others there are.
 *
 * @public
 */
export class Budget {
  private left: number;

  /** @param share - of all that a policy may do; less than 1 for a try that is made again. */
  constructor(share = 1) {
    this.left = MAX_STEPS * share;
  }

  /** Takes steps; false where there are not enough, now and from then on. */
  spend(steps: number): boolean {
    this.left = steps > this.left ? -1 : this.left - steps;
    return this.left >= 0;
  }

  get isUsedUp(): boolean {
    return this.left < 0;
  }
}
