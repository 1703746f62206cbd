import { ProductForm } from './ProductForm';
import { ProductNames } from './productNames';
import { supportUrl } from './supportUrl';
import { yamlText } from './yamlText';

const VERSION = '1.0.0';

/** The ODPS document of a filled-in form. */
export function productDocument(
  form: ProductForm,
  names: ProductNames,
): string {
  const url = supportUrl(form.support ?? '');
  return yamlText([
    { key: 'apiVersion', value: 'v1.1.0' },
    { key: 'kind', value: 'DataProduct' },
    {
      key: 'id',
      value: names.productId,
      comment:
        'The identity of the product: it stays when everything else changes.',
    },
    { key: 'name', value: form.name.trim() },
    { key: 'version', value: VERSION },
    {
      key: 'status',
      value: form.status,
      comment: 'draft until people may rely on it, then active.',
    },
    {
      key: 'domain',
      value: form.domain,
      comment: 'The team that owns the domain owns the product.',
    },
    {
      key: 'type',
      value: 'sourceAligned',
      comment:
        'It serves data as its own systems hold it, made from no other product.',
    },
    {
      key: 'description',
      value: {
        purpose: form.purpose.trim(),
        ...(form.limitations?.trim() && {
          limitations: form.limitations.trim(),
        }),
      },
      apart: true,
    },
    {
      key: 'outputPorts',
      value: [
        {
          name: names.port,
          version: VERSION,
          contractId: names.contractId,
        },
      ],
      comment: `What people consume. Its promise is the contract in ${names.contractFile}.`,
      apart: true,
    },
    {
      key: 'support',
      value: url && [{ channel: 'questions', url, scope: 'interactive' }],
      comment: 'Where people ask.',
      apart: true,
    },
  ]);
}
