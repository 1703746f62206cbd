import { indexCatalog } from '../indexCatalog';
import { CatalogFacts } from '../JudgeContext';
import { ContextFields } from './ContextFields';

type Domain = CatalogFacts['domains'][number];

/** What else may be known of a domain. */
const DOMAIN_FACTS = [
  'title',
  'owner',
  'kmsKey',
  'storagePrefix',
  'namespace',
] as const;

/** The catalog of a context, indexed; `undefined` while it was away, or cannot be read. */
export function readCatalog(fields: ContextFields): CatalogFacts | undefined {
  const catalog = fields.has('catalog') ? fields.inner('catalog') : undefined;
  return (
    catalog &&
    indexCatalog({
      domains: catalog.each('domains', readDomain),
      owners: catalog.each('owners', readOwner),
    })
  );
}

function readDomain(fields: ContextFields): Domain | undefined {
  const name = fields.text('name');
  if (name === undefined) {
    return undefined;
  }
  const domain: Domain = { name };
  for (const fact of DOMAIN_FACTS) {
    const value = fields.optionalText(fact);
    if (value !== undefined) {
      domain[fact] = value;
    }
  }
  return domain;
}

function readOwner(
  fields: ContextFields,
): CatalogFacts['owners'][number] | undefined {
  const ref = fields.text('ref');
  const name = fields.text('name');
  const title = fields.optionalText('title');
  return ref === undefined || name === undefined
    ? undefined
    : { ref, name, ...(title !== undefined && { title }) };
}
