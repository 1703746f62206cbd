import type { LevelReached } from '../scorecard';

/** A level of a scorecard, or that none is reached or known. @public */
export interface LevelChoice {
  /** Id of the scorecard. */
  scorecard: string;
  state: LevelReached['state'];
  /** Of the level, where one is reached. */
  name?: string;
}

/**
 * As the facet `level` has it: `<scorecard>:reached:<name>`, `<scorecard>:none` or
 * `<scorecard>:unknown`.
 *
 * @public
 */
export function toLevelChoice(scorecard: string, level: LevelReached): string {
  return level.state === 'reached'
    ? `${scorecard}:reached:${level.name}`
    : `${scorecard}:${level.state}`;
}

const CHOICE = /^([^:]+):(?:reached:(.+)|(none|unknown))$/s;

/** The inverse of {@link toLevelChoice}; undefined for any other text. @public */
export function levelOfChoice(text: string): LevelChoice | undefined {
  const [, scorecard, name, other] = CHOICE.exec(text) ?? [];
  if (scorecard === undefined) {
    return undefined;
  }
  return name === undefined
    ? { scorecard, state: other === 'none' ? 'none' : 'unknown' }
    : { scorecard, state: 'reached', name };
}
