import { CaseResult } from './Figure';
import { clearedOfOthers } from './clearedOfOthers';
import { median } from './median';

/**
 * Runs both sides in every round, the order turned round each time so that
 * neither profits from a warm machine, and takes the median of each side. None
 * pays for what the other left to be collected.
 * The ratio is the median of the rounds' own ratios: what slows the machine
 * for a while slows both sides of that round.
 */
export async function compare(options: {
  name: string;
  unit: string;
  rounds: number;
  ours: () => Promise<number>;
  peer: () => Promise<number>;
  log(message: string): void;
}): Promise<CaseResult> {
  const ours: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < options.rounds; round++) {
    if (round % 2 === 0) {
      ours.push(await clearedOfOthers(options.ours));
      peer.push(await clearedOfOthers(options.peer));
    } else {
      peer.push(await clearedOfOthers(options.peer));
      ours.push(await clearedOfOthers(options.ours));
    }
    options.log(
      `${options.name}, round ${round + 1} of ${options.rounds}: ours ${ours[
        round
      ].toFixed(2)} ${options.unit}, peer ${peer[round].toFixed(2)} ${
        options.unit
      }`,
    );
  }
  return {
    name: options.name,
    ratio: median(ours.map((value, round) => value / peer[round])),
    ours: median(ours),
    peer: median(peer),
    unit: options.unit,
  };
}
