import { ProblemTable } from './ProblemRow';
import { count } from './problemText';
import { quoted } from './quoted';

/** What a document says that its standard lets pass and that cannot be meant, by code. */
export const LINT_PROBLEMS = {
  'version-not-numbered': {
    severity: 'warning',
    title: 'Version that is no number',
    message: data =>
      `${quoted(
        data.version,
      )} is no version number, so nobody can tell whether a change breaks.`,
    fix: 'Write a version of three numbers such as 1.0.0.',
  },
  'unreadable-promise': {
    severity: 'warning',
    title: 'Promise that cannot be measured',
    message: data =>
      `${quoted(data.value)}${
        data.unit === undefined ? ' without a unit' : ` ${quoted(data.unit)}`
      } is no ${data.expected}, so ${quoted(
        data.property,
      )} cannot be measured or compared.`,
    fix: data => `Write ${data.example}.`,
  },
  'promise-made-twice': {
    severity: 'warning',
    title: 'Promise made twice',
    message: data =>
      `${quoted(
        data.property,
      )} is promised a second time for the same element.`,
    fix: 'Keep one of the two, or name the element or the driver that it is for.',
  },
  'end-in-the-past': {
    severity: 'warning',
    title: 'Ended, but active',
    message: data =>
      `${quoted(data.property)} was on ${data.date}, but the status is ${quoted(
        data.status,
      )}.`,
    fix: 'Move the date, or set the status to deprecated or retired.',
  },
  'dates-reversed': {
    severity: 'warning',
    title: 'End before the beginning',
    message: data => `${data.end} lies before ${data.start}.`,
    fix: 'Swap the two dates or correct one of them.',
  },
  'empty-range': {
    severity: 'warning',
    title: 'Range that holds nothing',
    message: data =>
      `${quoted(data.least)} is above ${quoted(
        data.most,
      )}, so no value can be right.`,
    fix: 'Swap the two bounds or correct one of them.',
  },
  'key-position-twice': {
    severity: 'warning',
    title: 'Position in a key used twice',
    message: data =>
      `Position ${count(data, 'position')} of the ${
        data.key
      } is taken by ${quoted(data.first)} already.`,
    fix: 'Number the columns of a key 1, 2, 3 without gaps or repetitions.',
  },
  'position-without-key': {
    severity: 'warning',
    title: 'Position in a key without the key',
    message: data =>
      `${quoted(
        data.field,
      )} is given, but the column is not marked with ${quoted(data.key)}.`,
    fix: data => `Add \`${data.key}: true\` or remove the position.`,
  },
  'unknown-input-contract': {
    severity: 'warning',
    title: 'Input that no port receives',
    message: data =>
      `No input port of this product receives the contract ${quoted(data.id)}.`,
    fix: 'Correct the id, or add the input port that receives it.',
  },
} satisfies ProblemTable;

/** Codes of the problems that linting finds. */
export type LintProblemCode = keyof typeof LINT_PROBLEMS;
