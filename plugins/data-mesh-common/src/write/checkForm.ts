import { slugify } from '../model';
import { FormColumn } from './FormColumn';
import { ProductForm } from './ProductForm';
import { supportUrl } from './supportUrl';
import { WriteProblem, writeProblem } from './WriteProblem';

const MOST = { name: 200, text: 5_000, columnName: 255, columns: 2_000 };
// Tabs and line ends are text; other control characters, and halves of
// surrogate pairs, are what a clipboard leaves behind.
const UNUSABLE = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/**
 * What keeps a form from becoming documents that are accepted; none when it
 * can be written.
 *
 * @public
 */
export function checkForm(form: ProductForm): WriteProblem[] {
  const { domain, name, purpose, limitations, support, sla } = form;
  return [
    ...(slugify(domain) === domain && domain !== ''
      ? []
      : [writeProblem('domain-unusable', 'domain', { domain })]),
    ...textProblems('name', name, MOST.name),
    ...(name.trim() !== '' && slugify(name) === ''
      ? [writeProblem('name-unusable', 'name', { name })]
      : []),
    ...textProblems('purpose', purpose, MOST.text),
    ...optionalText('limitations', limitations),
    ...columnsProblems(form.columns),
    ...rangeProblems('sla.freshnessHours', sla.freshnessHours),
    ...rangeProblems('sla.availabilityPercent', sla.availabilityPercent, 100),
    ...rangeProblems('sla.retentionDays', sla.retentionDays),
    ...supportProblems(support),
  ];
}

function columnsProblems(columns: FormColumn[]): WriteProblem[] {
  if (columns.length === 0) {
    return [writeProblem('columns-missing', 'columns')];
  }
  if (columns.length > MOST.columns) {
    const data = { columns: columns.length, most: MOST.columns };
    return [writeProblem('csv-too-many-columns', 'columns', data)];
  }
  const names = new Set<string>();
  return columns.flatMap(({ name, description }, i) => {
    const path = `columns[${i}]`;
    const key = name.trim();
    const twice = key !== '' && names.has(key);
    names.add(key);
    return [
      ...textProblems(`${path}.name`, name, MOST.columnName),
      ...(twice
        ? [writeProblem('column-named-twice', `${path}.name`, { name: key })]
        : []),
      ...optionalText(`${path}.description`, description),
    ];
  });
}

function optionalText(path: string, text: string | undefined): WriteProblem[] {
  return text === undefined || text.trim() === ''
    ? []
    : textProblems(path, text, MOST.text);
}

function textProblems(
  path: string,
  text: string,
  most: number,
): WriteProblem[] {
  if (text.trim() === '') {
    return [writeProblem('text-missing', path)];
  }
  if (text.length > most) {
    const data = { characters: text.length, most };
    return [writeProblem('text-too-long', path, data)];
  }
  return UNUSABLE.test(text) ? [writeProblem('text-unusable', path)] : [];
}

function rangeProblems(
  path: string,
  value: number | undefined,
  most?: number,
): WriteProblem[] {
  const isFine =
    value === undefined ||
    (Number.isFinite(value) && value > 0 && value <= (most ?? Infinity));
  return isFine
    ? []
    : [
        writeProblem('number-out-of-range', path, {
          above: 0,
          ...(most && { most }),
        }),
      ];
}

function supportProblems(support = ''): WriteProblem[] {
  return support.trim() === '' || supportUrl(support)
    ? []
    : [writeProblem('link-unusable', 'support', { url: support })];
}
