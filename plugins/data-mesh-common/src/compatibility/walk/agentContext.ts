import { verdict } from '../Verdict';
import { AgentContext } from '../../model';
import { compareLeaves } from './compareLeaves';
import { fieldTrail, Judge } from './Pair';

/** What agents are told: words, but for the limits of use (A3). */
export function agentContext<T extends { context?: AgentContext }>(): Judge<T> {
  return pair => {
    const { before, after, run, name } = pair;
    const { constraints: oldLimits = [], ...old } = before.context ?? {};
    const { constraints: limits = [], ...now } = after.context ?? {};
    const trail = fieldTrail(pair, 'context');
    const data = { name, field: 'context' };
    compareLeaves(run, trail, old, now, { is: verdict('M2', 'changed') }, data);
    compareLeaves(
      run,
      { parent: trail, field: 'constraints' },
      oldLimits,
      limits,
      { is: verdict('A3', 'limitations') },
      data,
    );
  };
}
