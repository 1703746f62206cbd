import { into, Keys, readMapping } from '../policy/language/readMapping';
import { listOf, Take, text } from '../policy/language/takes';
import { findInScorecard } from './findInScorecard';
import { reportEmpty } from './reportEmpty';
import { ScorecardLevel } from './Scorecard';
import { takePolicies } from './takePolicies';

type Draft = { name?: string; policies?: string[] };

const MOST_LEVELS = 20;

const LEVEL: Keys<Draft> = {
  name: into('name', text(50), 'products of this level are called by it'),
  policies: into('policies', takePolicies, 'it says what the level needs'),
};

const takeLevel: Take<ScorecardLevel> = (node, reading) => {
  const { name, policies } = readMapping<Draft>(node, {}, LEVEL, reading);
  return name !== undefined && policies ? { name, policies } : undefined;
};

const takeList = listOf(takeLevel, MOST_LEVELS);

/** Levels, the lowest first. */
export const takeLevels: Take<ScorecardLevel[]> = (node, reading) => {
  if (reportEmpty(node, reading, 'levels')) {
    return undefined;
  }
  const levels = takeList(node, reading) ?? [];
  const met = new Set<string>();
  levels.forEach(({ name }, index) => {
    // Who reads "Gold" and "gold" takes them for one.
    const read = name.trim().toLowerCase();
    if (met.has(read)) {
      const path = `${reading.path()}[${index}].name`;
      findInScorecard(reading, 'scorecard-level-twice', path, { name });
    }
    met.add(read);
  });
  return levels;
};
