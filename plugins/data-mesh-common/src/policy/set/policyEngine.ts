/**
 * Raised by a release in which the same policies say something else of the same
 * documents, so that everything is judged again after the upgrade.
 *
 * @public
 */
export const POLICY_ENGINE = 3;
