import { ProblemTable } from './ProblemRow';
import { count, plural, words } from './problemText';
import { quoted } from './quoted';

/**
 * Problems that reading one document finds. Severity by documents.md section 7:
 * an error makes the model impossible or misleading, a warning is what the
 * standard forbids, an info is a hint.
 */
export const READ_PROBLEMS = {
  // The bytes.
  'too-large': {
    severity: 'error',
    title: 'Document too large',
    message: data =>
      `The document has at least ${count(data, 'bytes')} bytes; at most ${count(
        data,
        'limit',
      )} are read.`,
    fix: 'Split the document, or move long texts to a page that it links to.',
  },
  'invalid-encoding': {
    severity: 'error',
    title: 'Not a text',
    message: data =>
      `Byte ${count(data, 'byte')} is not valid ${
        data.encoding
      }; from here on this is no text.`,
    fix: 'Save the file as UTF-8.',
  },
  'nul-character': {
    severity: 'error',
    title: 'NUL character',
    message: () => 'The text holds a NUL character, which no document needs.',
    fix: 'Remove the NUL character; if the file is binary, it is not the one you meant.',
  },
  'invalid-character': {
    severity: 'error',
    title: 'Half a character',
    message: () =>
      'The text holds one half of a surrogate pair, which is no character.',
    fix: 'Write the whole character, or both of its \\u escapes.',
  },
  // The syntax.
  'invalid-yaml': {
    severity: 'error',
    title: 'Not YAML or JSON',
    message: data => `This is neither YAML nor JSON: ${data.reason}.`,
    fix: 'Mend the syntax here; often an indentation, a quote or a colon just before is the cause.',
  },
  'markup-document': {
    severity: 'error',
    title: 'A web page instead of a document',
    message: () => 'This is HTML or XML, not a YAML or JSON document.',
    fix: 'Check the address: a sign-in or error page may have been served in place of the file.',
  },
  'empty-document': {
    severity: 'error',
    title: 'Empty document',
    message: () => 'The document holds nothing.',
    fix: 'Write a data product (ODPS) or a data contract (ODCS).',
  },
  'multiple-documents': {
    severity: 'error',
    title: 'More than one document',
    message: () =>
      'A second YAML document begins here; only the first of a file is read.',
    fix: 'Put each document into a file of its own.',
  },
  'not-a-document': {
    severity: 'error',
    title: 'Not a document',
    message: () =>
      'The file holds a list or a single value, not a mapping with fields.',
    fix: 'Begin with `apiVersion`, `kind` and `id` on the outermost level.',
  },
  'duplicate-key': {
    severity: 'error',
    title: 'Key written twice',
    message: data =>
      `The key ${quoted(
        data.key,
      )} stands here a second time; the first is at line ${
        data.firstLine
      }, column ${data.firstColumn}.`,
    fix: 'Keep one of the two; the value of the first is what is shown until then.',
  },
  'complex-key': {
    severity: 'error',
    title: 'Key that is no text',
    message: () => 'A list or mapping is used as a key.',
    fix: 'Use a text as the key.',
  },
  'unknown-alias': {
    severity: 'error',
    title: 'Alias without an anchor',
    message: data =>
      `The alias *${data.name} names an anchor that does not exist before it.`,
    fix: data =>
      `Define &${data.name} further up, or quote the value if the asterisk belongs to it.`,
  },
  'cyclic-alias': {
    severity: 'error',
    title: 'Alias that holds itself',
    message: data => `The alias *${data.name} stands inside what it names.`,
    fix: 'Write the value out, or move the anchor.',
  },
  'too-deep': {
    severity: 'error',
    title: 'Nested too deeply',
    message: data =>
      `Here the document is nested more than ${count(
        data,
        'limit',
      )} levels deep.`,
    fix: 'Flatten the structure; describe deeply nested data by a link to its own schema.',
  },
  'too-many-aliases': {
    severity: 'error',
    title: 'Too many aliases',
    message: data =>
      `The document uses more than ${count(data, 'limit')} YAML aliases.`,
    fix: 'Write the values out; aliases are for a handful of repeated parts.',
  },
  'too-many-nodes': {
    severity: 'error',
    title: 'Too many values',
    message: data =>
      `The document holds more than ${count(
        data,
        'limit',
      )} values, aliases counted each time.`,
    fix: 'Split the contract into several.',
  },
  'too-many-keys': {
    severity: 'error',
    title: 'Too many keys',
    message: data =>
      `A mapping has more than ${count(data, 'limit')} keys by here.`,
    fix: 'Make a list of it, or move the data out of the document.',
  },
  'too-fragmented': {
    severity: 'error',
    title: 'Too many pieces',
    message: data =>
      `The text is broken into more than ${count(
        data,
        'limit',
      )} pieces by line breaks, commas and brackets.`,
    fix: 'Split the contract into several; remove lists of data that belong into a data set.',
  },
  'yaml-tag': {
    severity: 'warning',
    title: 'YAML tag',
    message: data =>
      `The YAML tag ${quoted(data.tag)} means nothing here and was ignored.`,
    fix: 'Remove the tag.',
  },
  'number-kept-as-text': {
    severity: 'info',
    title: 'Number kept as text',
    message: data =>
      `${quoted(
        data.text,
      )} would change if it were read as a number, so it is kept as text.`,
    fix: 'Put quotes around it if it is meant as text.',
  },
  // What it is.
  'unsupported-standard': {
    severity: 'error',
    title: 'Another standard',
    message: data =>
      `This seems to be ${data.standard}, which is not read here.`,
    fix: 'Convert it to Bitol ODPS (a data product) or ODCS (a data contract); `datacontract export --format odcs` does so for DCS.',
  },
  'missing-kind': {
    severity: 'error',
    title: 'No kind',
    message: () => 'The document does not say what it is: `kind` is missing.',
    fix: 'Add `kind: DataProduct` or `kind: DataContract`.',
  },
  'unknown-kind': {
    severity: 'error',
    title: 'Unknown kind',
    message: data =>
      `Documents of kind ${quoted(data.kind)} are not read here.`,
    fix: 'Write `kind: DataProduct` or `kind: DataContract`, in exactly this spelling.',
  },
  'missing-api-version': {
    severity: 'error',
    title: 'No apiVersion',
    message: data =>
      `\`apiVersion\` is missing, so nobody can tell which version of the standard holds; it was read as ${data.readAs}.`,
    fix: data =>
      `Add \`apiVersion: ${data.readAs}\` or the version that you mean.`,
  },
  'unsupported-api-version': {
    severity: 'error',
    title: 'Unknown apiVersion',
    message: data =>
      `${quoted(
        data.apiVersion,
      )} is no version of this standard that is known here.`,
    fix: data =>
      `Write a version up to ${data.newest}, for example \`apiVersion: ${data.newest}\`.`,
  },
  'newer-api-version': {
    severity: 'warning',
    title: 'Newer apiVersion',
    message: data =>
      `${quoted(
        data.apiVersion,
      )} is newer than what is known here; it was read as ${data.readAs}.`,
    fix: 'Fields that the newer version brought are kept but not shown until this portal learns them.',
  },
  'odd-api-version': {
    severity: 'warning',
    title: 'Unusual apiVersion',
    message: data =>
      `${quoted(
        data.apiVersion,
      )} is not how a release of the standard is written; it was read as ${
        data.readAs
      }.`,
    fix: data => `Write \`apiVersion: ${data.readAs}\`.`,
  },
  'missing-id': {
    severity: 'error',
    title: 'No id',
    message: () =>
      'The document has no `id`, so it cannot be told from others.',
    fix: 'Add an `id` that never changes, for example a UUID or a URN.',
  },
  'missing-version': {
    severity: 'error',
    title: 'No version',
    message: () => 'The contract has no `version`.',
    fix: 'Add the version of the contract, for example `version: 1.0.0`.',
  },
  // The fields.
  'wrong-type': {
    severity: 'error',
    title: 'Wrong type',
    message: (data, path) =>
      `${quoted(path)} must be ${data.expected}, but is ${data.found}.`,
    fix: data => `Write ${data.expected} here.`,
  },
  'missing-name': {
    severity: 'error',
    title: 'No name',
    message: (_, path) => `${quoted(path)} has no \`name\`.`,
    fix: 'Add a `name`; it is how consumers and later versions find this element.',
  },
  'duplicate-name': {
    severity: 'error',
    title: 'Name used twice',
    message: data =>
      `The name ${quoted(
        data.name,
      )} is used a second time; the first is at line ${
        data.firstLine
      }, column ${data.firstColumn}.`,
    fix: 'Rename or remove one of the two.',
  },
  'duplicate-port': {
    severity: 'error',
    title: 'Port used twice',
    message: data =>
      `The port ${quoted(
        data.name,
      )} stands here a second time with the same version; the first is at line ${
        data.firstLine
      }, column ${data.firstColumn}.`,
    fix: 'Give one of the two another name or another version.',
  },
  'duplicate-entry': {
    severity: 'warning',
    title: 'Entry written twice',
    message: data =>
      `${quoted(
        data.value,
      )} stands in this list a second time; the first is at line ${
        data.firstLine
      }, column ${data.firstColumn}.`,
    fix: 'Keep one of the two.',
  },
  'array-without-items': {
    severity: 'info',
    title: 'Array of what?',
    message: (_, path) =>
      `${quoted(path)} is an array but does not say what it holds.`,
    fix: 'Add `items` with the type of its elements.',
  },
  'missing-field': {
    severity: 'warning',
    title: 'Field missing',
    message: (data, path) =>
      path === ''
        ? `The field ${quoted(
            data.field,
          )} is missing, which the standard requires.`
        : `${quoted(path)} has no ${quoted(
            data.field,
          )}, which the standard requires.`,
    fix: data => `Add \`${data.field}\`.`,
  },
  'missing-status': {
    severity: 'warning',
    title: 'No status',
    message: () =>
      'The document does not say its `status`; it is taken for active.',
    fix: 'Add `status`: proposed, draft, active, deprecated or retired.',
  },
  'unknown-status': {
    severity: 'warning',
    title: 'Unknown status',
    message: data =>
      `${quoted(data.status)} is none of the usual words for a status.`,
    fix: 'Write proposed, draft, active, deprecated or retired.',
  },
  'unknown-field': {
    severity: 'warning',
    title: 'Unknown field',
    message: data =>
      `The standard has no field ${quoted(
        data.field,
      )} here; it is kept but has no effect.`,
    fix: data =>
      data.near === undefined
        ? 'Check the spelling and the indentation; facts of your own belong into `customProperties`.'
        : `Write \`${data.near}\` if that is what you mean.`,
  },
  'extra-field': {
    severity: 'info',
    title: 'Additional field',
    message: data =>
      `The standard does not know ${quoted(
        data.field,
      )} here but lets it pass; it is kept and has no effect.`,
    fix: data =>
      data.near === undefined
        ? 'Check the spelling; facts of your own belong into `customProperties`.'
        : `Write \`${data.near}\` if that is what you mean.`,
  },
  'outdated-field': {
    severity: 'warning',
    title: 'Word of an older version',
    message: data =>
      `${quoted(
        data.field,
      )} is a word of ODCS 2; since version 3 it is ${quoted(data.use)}.`,
    fix: data => `Write \`${data.use}\` instead.`,
  },
  'field-of-newer-version': {
    severity: 'warning',
    title: 'Field of a newer version',
    message: data =>
      `${quoted(data.field)} exists since ${
        data.since
      }, but the document says ${quoted(data.apiVersion)}.`,
    fix: data => `Raise \`apiVersion\` to ${data.since} or newer.`,
  },
  'removed-field': {
    severity: 'warning',
    title: 'Field of an older version',
    message: data =>
      `${quoted(
        data.field,
      )} was a field of ODCS 2 and has no successor; it is kept but has no effect.`,
    fix: 'Remove it, or move the fact into `customProperties`.',
  },
  'misplaced-field': {
    severity: 'warning',
    title: 'Field in the wrong place',
    message: data =>
      `${quoted(data.field)} has no place beside ${quoted(
        data.logicalType ?? data.type,
      )}.`,
    fix: 'Remove it, or choose the type that it belongs to.',
  },
  'team-shape': {
    severity: 'warning',
    title: 'Team in another shape',
    message: data =>
      `In ${quoted(data.apiVersion)} \`team\` is ${
        data.expected
      }; it was read all the same.`,
    fix: data => `Write \`team\` as ${data.expected}.`,
  },
  'unlisted-value': {
    severity: 'warning',
    title: 'Value not in the list',
    message: data =>
      `${quoted(
        data.value,
      )} is none of the values that the standard lists here.`,
    fix: data => `Write one of ${words(data, 'allowed')}.`,
  },
  'malformed-value': {
    severity: 'warning',
    title: 'Value in the wrong form',
    message: data => `${quoted(data.value)} is not ${data.expected}.`,
    fix: data => `Write ${data.expected}.`,
  },
  'unexpected-value': {
    severity: 'warning',
    title: 'Unexpected value',
    message: (data, path) =>
      `${quoted(path)} should be ${data.expected}; it is kept as it is.`,
    fix: data => `Write ${data.expected}.`,
  },
  'unsafe-link': {
    severity: 'warning',
    title: 'Unsafe link',
    message: data =>
      `${quoted(
        data.value,
      )} is no link that a browser should follow; it is not shown as one.`,
    fix: 'Use an address that begins with https:.',
  },
  'secret-in-document': {
    severity: 'warning',
    title: 'Password in the document',
    message: () =>
      'The document holds a password, which everybody can read who can read the document.',
    fix: 'Remove it, change the password, and keep it in a vault.',
  },
  'missing-operator': {
    severity: 'warning',
    title: 'No operator',
    message: (_, path) =>
      `The quality rule ${quoted(path)} does not say what must hold.`,
    fix: 'Add one operator, for example `mustBe: 0` or `mustBeLessThan: 5`.',
  },
  'dangling-reference': {
    severity: 'warning',
    title: 'Reference to nothing',
    message: data => `Nothing in this contract is called ${quoted(data.name)}.`,
    fix: 'Correct the name; the form is table.column or schema/<id>/properties/<id>.',
  },
  'uneven-reference': {
    severity: 'warning',
    title: 'Uneven reference',
    message: data =>
      `The relationship leads from ${plural(
        count(data, 'from'),
        'element',
      )} to ${plural(
        count(data, 'to'),
        'element',
      )}, or one side is a list and the other is not.`,
    fix: 'Name as many elements on one side as on the other.',
  },
  'dangling-element': {
    severity: 'warning',
    title: 'SLA of nothing',
    message: data => `Nothing in this contract is called ${quoted(data.name)}.`,
    fix: 'Name a schema object or a column as table.column.',
  },
  'empty-value': {
    severity: 'warning',
    title: 'Empty value',
    message: (_, path) => `${quoted(path)} has no value.`,
    fix: 'Fill it in or remove the line.',
  },
  'not-quoted': {
    severity: 'warning',
    title: 'Text without quotes',
    message: data =>
      `${quoted(
        data.text,
      )} is meant as text but YAML takes it for another type; it was read as written.`,
    fix: data => `Put quotes around it: '${data.text}'.`,
  },
  'not-boolean': {
    severity: 'warning',
    title: 'Not true or false',
    message: data => `${quoted(data.text)} was read as ${data.value}.`,
    fix: data => `Write ${data.value}, without quotes.`,
  },
  'description-as-text': {
    severity: 'warning',
    title: 'Description as text',
    message: () =>
      'The standard has `purpose`, `limitations` and `usage` below `description`; the text was read as the purpose.',
    fix: 'Move the text to `description.purpose`.',
  },
  'several-operators': {
    severity: 'warning',
    title: 'Several operators',
    message: data =>
      `A quality rule has one operator, but ${quoted(data.first)} and ${quoted(
        data.second,
      )} are given; the first one counts.`,
    fix: 'Split the rule into two.',
  },
  'more-problems': {
    severity: 'info',
    title: 'More problems',
    message: data =>
      `Not shown: ${plural(count(data, 'errors'), 'error')}, ${plural(
        count(data, 'warnings'),
        'warning',
      )} and ${plural(count(data, 'infos'), 'hint')} more.`,
    fix: 'Mend the ones that are shown; the others appear then.',
  },
} satisfies ProblemTable;

/** Codes of the problems that reading finds. */
export type ReadProblemCode = keyof typeof READ_PROBLEMS;
