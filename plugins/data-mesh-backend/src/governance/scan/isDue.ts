import { isOverdue } from '../verdicts/isOverdue';
import { KeptDigest } from '../verdicts/Judged';
import { Judging } from './judgingOf';
import { ProductContext } from './readContexts';

/** Whether anything that a verdict is reached from is another than it was, or time has changed it. */
export function isDue(
  {
    context,
    judging,
    before,
  }: {
    context: Pick<ProductContext, 'contextId'>;
    judging: Pick<Judging, 'listId'>;
    before?: Pick<
      KeptDigest,
      'context_id' | 'list_id' | 'next_at' | 'evaluated_at'
    >;
  },
  now: Date,
): boolean {
  return (
    !before ||
    before.context_id !== context.contextId ||
    before.list_id !== judging.listId ||
    isOverdue(before, now.toISOString())
  );
}
