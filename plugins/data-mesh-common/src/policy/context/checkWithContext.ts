import { Bundle, ReadDocument } from '../Bundle';
import { judge } from '../judge';
import { JudgeContext } from '../JudgeContext';
import { Judgement } from '../Judgement';
import { makeBundles } from '../makeBundles';
import { withAccepted } from './withAccepted';

/** A bundle with what the gate would say of it. @public */
export interface CheckedBundle {
  bundle: Bundle;
  judgement: Judgement;
}

/**
 * Judges documents as a registry does to which they are handed all at once: each
 * bundle with what those before it made live, and what waits for a contract once
 * more when that has come. Nothing is stored.
 *
 * @public
 */
export function checkWithContext(
  documents: ReadDocument[],
  context: JudgeContext,
): CheckedBundle[] {
  let known = context;
  const check = (bundle: Bundle): CheckedBundle => {
    const judgement = judge(bundle, known);
    known = withAccepted(known, judgement);
    return { bundle, judgement };
  };
  let checked = makeBundles(documents).map(check);
  // Each round makes something live that was not, or ends it.
  for (let before = context; known !== before; ) {
    before = known;
    checked = checked.map(each =>
      each.judgement.state === 'waiting' ? check(each.bundle) : each,
    );
  }
  return checked;
}
