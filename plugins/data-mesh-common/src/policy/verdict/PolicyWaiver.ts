/**
 * A dated, approved exemption of a policy (policies.md section 5), as it was
 * recorded. It counts only where somebody else than who asked has approved it.
 *
 * @public
 */
export interface PolicyWaiver {
  /** Id of the policy. */
  policy: string;
  /** Ref of the product, `dataproduct:<domain>/<name>`. */
  product: string;
  /** Name of a port: only what it serves. */
  port?: string;
  /** Path or key of a column: only that one. */
  column?: string;
  reason: string;
  ticket?: string;
  /** Entity refs. */
  requestedBy: string;
  approvedBy?: string;
  /** Given by who may override refusals: nobody had to ask, a source cannot. */
  override?: true;
  /** UTC date, the last day on which it counts: it ends at 00:00 UTC after it. */
  expires: string;
}
