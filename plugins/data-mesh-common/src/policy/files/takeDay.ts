import { Take, wrong } from '../language/takes';
import { instantOf } from '../operators/values/instantOf';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A date of the calendar, without a time: `2026-01-31`. */
export const takeDay: Take<string> = (node, reading) =>
  node.kind === 'scalar' &&
  DAY.test(node.text) &&
  instantOf(node.text) !== undefined
    ? node.text
    : wrong(node, reading, 'a date such as 2026-01-31, without a time');
