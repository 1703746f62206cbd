import { DEFAULT_LIMITS } from '../../read/limits';

/** How many documents of a file are read. */
export const MOST_DOCUMENTS = 500;

/** The bounds of one file of policies. */
export const DEFINITION_LIMITS = {
  ...DEFAULT_LIMITS,
  bytes: 1024 * 1024,
  nodes: 100_000,
};
