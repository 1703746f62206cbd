import { PolicyVerdict } from '@meshstage/plugin-data-mesh-common';
import { replayJudgement } from './replayJudgement';

/** A verdict that was reached again; absent where what it was reached from was never kept. */
export async function replayVerdict(
  options: Parameters<typeof replayJudgement>[0],
): Promise<PolicyVerdict | undefined> {
  return (await replayJudgement(options))?.verdict;
}
