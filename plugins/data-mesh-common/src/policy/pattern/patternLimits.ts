/** Characters of a pattern; a longer one is a program that nobody reads. */
export const MAX_PATTERN = 200;

/** UTF-16 units of a text that is looked at. */
export const MAX_TEXT = 10_000;

/**
 * Steps of the machine that a pattern becomes. Time is this times the length of
 * the text, and `(a{30}){30}` makes thousands of a few characters.
 */
export const MAX_STEPS = 1_000;

/**
 * States of that machine that count as a step of a policy's budget. They take
 * longer than that: the patterns for names that hint at people, seven of sixty
 * states, are to have enough for forty thousand columns.
 */
export const STATES_OF_A_STEP = 64;
