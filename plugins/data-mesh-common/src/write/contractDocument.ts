import { JsonObject } from '../model';
import { FormColumn } from './FormColumn';
import { ProductForm, ProductSla } from './ProductForm';
import { ProductNames } from './productNames';
import { yamlText } from './yamlText';

/** The ODCS document of a filled-in form. */
export function contractDocument(
  form: ProductForm,
  names: ProductNames,
): string {
  return yamlText([
    { key: 'apiVersion', value: 'v3.1.0' },
    { key: 'kind', value: 'DataContract' },
    {
      key: 'id',
      value: names.contractId,
      comment: `The output port in ${names.productFile} names this id.`,
    },
    { key: 'name', value: form.name.trim() },
    {
      key: 'version',
      value: '1.0.0',
      comment:
        'A new minor version adds; a change that breaks somebody is a new major version.',
    },
    { key: 'status', value: form.status },
    { key: 'domain', value: form.domain },
    {
      key: 'description',
      value: { purpose: form.purpose.trim() },
      apart: true,
    },
    {
      key: 'schema',
      value: [
        {
          name: names.table,
          logicalType: 'object',
          properties: form.columns.map(column),
        },
      ],
      comment:
        'One table. Add physicalType to a column once you know where the data lies.',
      apart: true,
    },
    {
      key: 'slaProperties',
      value: promises(form.sla),
      comment: 'What consumers may count on.',
      apart: true,
    },
  ]);
}

function column({
  name,
  logicalType,
  required,
  unique,
  description,
  classification,
  examples = [],
}: FormColumn): JsonObject {
  const text = description?.trim();
  // Whoever may not see the column must not learn its values here.
  const isOpen = classification === 'public' || classification === 'internal';
  return {
    name: name.trim(),
    logicalType,
    ...(text && { description: text }),
    required,
    ...(unique && { unique }),
    ...(classification && { classification }),
    ...(isOpen && examples.length > 0 && { examples }),
  };
}

function promises(sla: ProductSla): JsonObject[] | undefined {
  const rows = [
    { property: 'freshness', value: sla.freshnessHours, unit: 'h' },
    { property: 'availability', value: sla.availabilityPercent, unit: '%' },
    { property: 'retention', value: sla.retentionDays, unit: 'd' },
  ].flatMap(({ property, value, unit }) =>
    value === undefined ? [] : [{ property, value, unit }],
  );
  return rows.length > 0 ? rows : undefined;
}
