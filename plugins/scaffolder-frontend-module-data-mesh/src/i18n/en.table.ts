/** All texts of the form fields in English. */
export const en = {
  'paste.label': 'The first lines of your data',
  'paste.hint':
    'Copy the line with the column names and some rows below it from a CSV file or a spreadsheet, and paste them here. Only the columns below leave this page, with three values each at most.',
  'paste.learned_one': '{{ count }} column, learned from {{ rows }} rows.',
  'paste.learned_other': '{{ count }} columns, learned from {{ rows }} rows.',

  'columns.title': 'Columns',
  'columns.hint':
    'Correct what was not recognised. Examples from your rows are shown to others only for columns that are public or internal.',
  'columns.name': 'Name',
  'columns.type': 'Holds',
  'columns.description': 'What it means',
  'columns.classification': 'Who may see it',
  'columns.required': 'Always filled',
  'columns.unique': 'Never twice',
  'columns.cell': '{{ what }}: {{ column }}',
  'columns.looksUnique': 'All pasted values differ.',
  'columns.remove': 'Remove column {{ column }}',
  'columns.more_one': 'Show {{ count }} more column',
  'columns.more_other': 'Show {{ count }} more columns',

  'type.string': 'Text',
  'type.integer': 'Whole number',
  'type.number': 'Number',
  'type.boolean': 'Yes or no',
  'type.date': 'Date',
  'type.timestamp': 'Date and time',
  'type.time': 'Time of day',

  'classification.public': 'Everybody',
  'classification.internal': 'The company',
  'classification.confidential': 'Few, on request',
  'classification.restricted': 'Nobody by default',

  'problem.csv-empty': 'Paste the line with the column names and some rows.',
  'problem.csv-too-long':
    'This is too much text: {{ characters }} characters, at most {{ most }} are read. The line with the column names and a hundred rows are plenty.',
  'problem.csv-too-many-rows':
    'There are more than {{ most }} rows. The line with the column names and a hundred rows are plenty.',
  'problem.csv-too-many-columns':
    'There are {{ columns }} columns, at most {{ most }} are taken. Does the first line hold the column names and nothing else?',
  'problem.csv-broken-quotes':
    'A quotation mark in row {{ row }} is not closed, or stands inside a value. Put the whole value in quotation marks and double those inside of it.',
  'problem.csv-no-header':
    'The first line looks like data, not like column names: “{{ value }}” is a value. Put a line with the names of the columns above the rows.',
  'problem.csv-unnamed-column':
    'Column {{ column }} has no name in the first line. Name it, or take it away.',
  'problem.csv-uneven-row':
    'Row {{ row }} has {{ values }} values, but the first line has {{ columns }} names. A value that holds the separator stands in quotation marks.',
  'problem.csv-mixed-types':
    'Holds “{{ oneValue }}” and “{{ otherValue }}”, so it is taken as text.',
  'problem.csv-no-values': 'No value in your rows: choose what it holds.',
  'problem.columns-missing': 'Paste the first lines of your data.',
  'problem.column-named-twice': 'Two columns are called “{{ name }}”.',
  'problem.text-missing': 'A column has no name.',
  'problem.text-too-long':
    'A text has {{ characters }} characters; at most {{ most }} are kept.',
  'problem.text-unusable':
    'A text holds characters that cannot be kept. Type it anew instead of pasting it.',
} as const;
