import { isOfScope } from '../policy/files/isOfScope';
import { PolicySubject } from '../policy/items/PolicySubject';
import { compileMatch } from '../policy/match/compileMatch';
import { Campaign } from './Campaign';
import { Scorecard } from './Scorecard';

/**
 * Whether a scorecard or a campaign looks at a product, as a closure: those of a
 * domain look at its own products only, whatever they match.
 *
 * @public
 */
export function concernOf({
  scope,
  match,
}: Pick<Scorecard | Campaign, 'scope' | 'match'>): (
  subject: Pick<PolicySubject, 'domain' | 'entity'>,
) => boolean {
  const matches = compileMatch(match);
  // The entity is made when it is first asked for: who matches all does not ask.
  return subject =>
    isOfScope(scope, subject.domain) &&
    'entity' in subject &&
    (match === undefined ||
      (subject.entity !== undefined && matches(subject.entity)));
}
