import { ProblemTable } from './ProblemRow';
import { count } from './problemText';
import { quoted } from './quoted';

/** Why the text of a document could not be changed as asked, by code. */
export const PATCH_PROBLEMS = {
  'patch-path-malformed': {
    severity: 'error',
    title: 'No path of a field',
    message: data => `${quoted(data.path)} names no field of a document.`,
    fix: 'Write a path such as schema[0].properties[2].name.',
  },
  'patch-path-unknown': {
    severity: 'error',
    title: 'Nothing to change',
    message: (_, path) => `Nothing stands at ${quoted(path)}.`,
    fix: 'Check the path, or add the field instead.',
  },
  'patch-wrong-parent': {
    severity: 'error',
    title: 'No mapping or list to change',
    message: (data, path) =>
      `${quoted(path)} cannot be there, because what it would belong to is no ${
        data.expected
      }.`,
    fix: 'Check the path, or set the whole mapping or list.',
  },
  'patch-field-exists': {
    severity: 'error',
    title: 'Field is there already',
    message: (_, path) => `${quoted(path)} is there already.`,
    fix: 'Set it instead of adding it.',
  },
  'patch-index-out-of-range': {
    severity: 'error',
    title: 'Behind the end of the list',
    message: (data, path) =>
      `${quoted(path)} lies behind the end of a list of ${count(
        data,
        'length',
      )}.`,
    fix: 'Add the item at the end of the list.',
  },
  'patch-shared-value': {
    severity: 'error',
    title: 'Value with an alias',
    message: (_, path) =>
      `${quoted(
        path,
      )} is tied to other places by a YAML anchor, alias or merge key, so they would change too or lose what they point to.`,
    fix: 'Write the value out at both places, then change the one that you mean.',
  },
  'patch-unusual-form': {
    severity: 'error',
    title: 'Form that is not patched',
    message: (_, path) =>
      `${quoted(
        path,
      )} is written in a form of YAML in which it cannot be changed without changing more.`,
    fix: 'Change it in the text by hand.',
  },
  'patch-no-place': {
    severity: 'error',
    title: 'No place for this fact',
    message: (data, path) =>
      `${data.apiVersion} has no place for ${quoted(data.fact)} ${
        path === '' ? 'in this document' : `at ${quoted(path)}`
      }.`,
    fix: 'Raise the apiVersion of the document, or state the fact for the whole document.',
  },
  'patch-no-version': {
    severity: 'error',
    title: 'Version that cannot be raised',
    message: data =>
      data.version === undefined
        ? 'The document has no version that could be raised.'
        : `${quoted(
            data.version,
          )} is no version number, so there is no next one.`,
    fix: 'Write a version such as 1.0.0.',
  },
} satisfies ProblemTable;

/** Codes of the reasons why a text was not changed. */
export type PatchProblemCode = keyof typeof PATCH_PROBLEMS;
