/** Characters of an expression, and parts that it is made of. */
export const MAX_EXPRESSION = 2_000;
export const MAX_PARTS = 300;
export const MAX_NESTING = 50;

/** How deep `all`, `exists`, `exists_one` and `filter` may stand in each other. */
export const MAX_DEPTH = 2;

/** Entries of a list or mapping that an expression looks at. */
export const MAX_ENTRIES = 10_000;

/** Steps for each entry that is read, as it is copied first. */
export const STEPS_OF_AN_ENTRY = 4;

/** Characters that are as long to look at as a step. */
export const CHARACTERS_OF_A_STEP = 1_000;

/**
 * Steps that a run may take at most for one item. It is reckoned before the run
 * from the sizes of lists and texts, so the answer is the same on a slow machine.
 * All items of a product have a `Budget` besides.
 */
export const MAX_STEPS = 200_000;
