import { FactRetriever } from '@backstage-community/plugin-tech-insights-node';

/** The facts about a data product; `scorecard id` is an id such as `global.trust`. */
export const factSchema: FactRetriever['schema'] = {
  evaluatedAt: {
    type: 'datetime',
    description: 'When the product was judged, ISO 8601 in UTC',
  },
  score: {
    type: 'float',
    description:
      'From 0 to 1: the share of policies that pass of those that concern the product; a waived one does not pass. Absent where none concerns it',
  },
  passCount: { type: 'integer', description: 'Policies that pass' },
  failCount: { type: 'integer', description: 'Policies that fail' },
  waivedCount: {
    type: 'integer',
    description: 'Policies that fail and are waived for now',
  },
  errorCount: {
    type: 'integer',
    description: 'Policies that could not be evaluated for this product',
  },
  notEvaluatedCount: {
    type: 'integer',
    description: 'Policies for which something was not known',
  },
  failingPolicies: { type: 'set', description: 'Ids of policies that fail' },
  waivedPolicies: {
    type: 'set',
    description: 'Ids of policies that are waived for now',
  },
  unknownPolicies: {
    type: 'set',
    description: 'Ids of policies of which nobody knows whether they pass',
  },
  levels: {
    type: 'object',
    description:
      'By scorecard id the name of the level reached, empty where it is none; a level that nobody knows is left out',
  },
  ranks: {
    type: 'object',
    description:
      'By scorecard id how many levels are reached, 0 where it is none; a level that nobody knows is left out',
  },
  scores: {
    type: 'object',
    description: 'By scorecard id its weighted score, from 0 to 1',
  },
};
