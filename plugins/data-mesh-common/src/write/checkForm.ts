import { slugify } from '../model';
import { checkColumns } from './checkColumns';
import { ProductForm } from './ProductForm';
import { supportUrl } from './supportUrl';
import { optionalText, textProblems } from './textProblems';
import { WriteProblem, writeProblem } from './WriteProblem';

const MOST = { name: 200, text: 5_000 };

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
    ...optionalText('limitations', limitations, MOST.text),
    ...checkColumns(form.columns),
    ...rangeProblems('sla.freshnessHours', sla.freshnessHours),
    ...rangeProblems('sla.availabilityPercent', sla.availabilityPercent, 100),
    ...rangeProblems('sla.retentionDays', sla.retentionDays),
    ...supportProblems(support),
  ];
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
