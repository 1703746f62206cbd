import { listOf, text } from '../fields/takes';

/** `tags[]`. */
export const tags = listOf(text);
