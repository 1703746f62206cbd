import { JsonObject, ProblemTable } from '../model';
import { quoted } from '../model/quoted';

function number(data: JsonObject, key: string): string {
  const value = data[key];
  return typeof value === 'number' ? value.toLocaleString('en-US') : '?';
}

const PASTE_LESS =
  'Paste the line with the column names and some rows below it; a hundred are plenty.';

/** What can be wrong with a filled-in form or a pasted CSV text, by code. @public */
export const WRITE_PROBLEMS = {
  'csv-empty': {
    severity: 'error',
    title: 'Nothing pasted',
    message: () => 'There is no text.',
    fix: PASTE_LESS,
  },
  'csv-too-long': {
    severity: 'error',
    title: 'Too much text',
    message: data =>
      `The text has ${number(data, 'characters')} characters; at most ${number(
        data,
        'most',
      )} are read.`,
    fix: PASTE_LESS,
  },
  'csv-too-many-rows': {
    severity: 'error',
    title: 'Too many rows',
    message: data => `There are more than ${number(data, 'most')} rows.`,
    fix: PASTE_LESS,
  },
  'csv-too-many-columns': {
    severity: 'error',
    title: 'Too many columns',
    message: data =>
      `There are ${number(data, 'columns')} columns; at most ${number(
        data,
        'most',
      )} are taken.`,
    fix: 'Check that the first line holds the column names, and nothing else.',
  },
  'csv-broken-quotes': {
    severity: 'error',
    title: 'Quotation marks that do not match',
    message: data =>
      `A quotation mark in row ${number(
        data,
        'row',
      )} is not closed or stands inside a value.`,
    fix: 'Put the whole value in quotation marks and double those inside of it.',
  },
  'csv-no-header': {
    severity: 'error',
    title: 'No column names',
    message: data =>
      `The first line looks like data, not like column names: ${quoted(
        data.value,
      )} is a value.`,
    fix: 'Put a line with the names of the columns above the rows.',
  },
  'csv-unnamed-column': {
    severity: 'error',
    title: 'Column without a name',
    message: data =>
      `Column ${number(data, 'column')} has no name in the first line.`,
    fix: 'Give every column a name, or take the column away.',
  },
  'csv-uneven-row': {
    severity: 'error',
    title: 'Row of another length',
    message: data =>
      `Row ${number(data, 'row')} has ${number(
        data,
        'values',
      )} values, the first line has ${number(data, 'columns')} names.`,
    fix: 'Give the row one value for each column; a value that holds the separator stands in quotation marks.',
  },
  'csv-mixed-types': {
    severity: 'info',
    title: 'Values of several types',
    message: data =>
      `${quoted(data.name)} holds ${data.one} (${quoted(data.oneValue)}) and ${
        data.other
      } (${quoted(data.otherValue)}), so it is taken as text.`,
    fix: 'Choose another type if the rows are wrong and not the column.',
  },
  'csv-no-values': {
    severity: 'info',
    title: 'No values to learn from',
    message: data =>
      `${quoted(data.name)} has no value, so it is taken as text.`,
    fix: 'Choose its type.',
  },
  'domain-unusable': {
    severity: 'error',
    title: 'No domain',
    message: data => `${quoted(data.domain)} is the name of no domain.`,
    fix: 'Choose one of the domains of the catalog.',
  },
  'name-unusable': {
    severity: 'error',
    title: 'No name to find the product by',
    message: data =>
      `${quoted(
        data.name,
      )} holds no Latin letter or digit to make an address of.`,
    fix: 'Write the name with Latin letters or digits.',
  },
  'text-missing': {
    severity: 'error',
    title: 'Question without an answer',
    message: (_, path) => `${quoted(path)} is empty.`,
    fix: 'Fill it in.',
  },
  'text-too-long': {
    severity: 'error',
    title: 'Too much text',
    message: (data, path) =>
      `${quoted(path)} has ${number(
        data,
        'characters',
      )} characters; at most ${number(data, 'most')} are kept.`,
    fix: 'Say it shorter.',
  },
  'text-unusable': {
    severity: 'error',
    title: 'Text with characters that cannot be kept',
    message: (_, path) =>
      `${quoted(path)} holds control characters or broken ones.`,
    fix: 'Type it anew instead of pasting it.',
  },
  'columns-missing': {
    severity: 'error',
    title: 'No columns',
    message: () => 'The product has no columns.',
    fix: PASTE_LESS,
  },
  'column-named-twice': {
    severity: 'error',
    title: 'Two columns with one name',
    message: data => `Two columns are called ${quoted(data.name)}.`,
    fix: 'Give each column a name of its own.',
  },
  'number-out-of-range': {
    severity: 'error',
    title: 'Number out of range',
    message: (data, path) =>
      `${quoted(path)} must be more than ${number(data, 'above')}${
        data.most === undefined ? '' : ` and at most ${number(data, 'most')}`
      }.`,
    fix: 'Choose another number, or leave the promise out.',
  },
  'link-unusable': {
    severity: 'error',
    title: 'Link that leads nowhere',
    message: data =>
      `${quoted(data.url)} is no web address and no mail address.`,
    fix: 'Write a link that begins with https:// or a mail address, or leave it out.',
  },
} satisfies ProblemTable;
