import { DEFAULT_NAMESPACE, parseEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** The name of a Domain, from its entity ref or its name. */
export function domainName(text: string): string {
  const { kind, namespace, name } = parseEntityRef(text, {
    defaultKind: 'Domain',
    defaultNamespace: DEFAULT_NAMESPACE,
  });
  if (
    kind.toLowerCase() !== 'domain' ||
    namespace.toLowerCase() !== DEFAULT_NAMESPACE
  ) {
    throw new InputError(
      `${text} is no Domain of the namespace ${DEFAULT_NAMESPACE}: data products belong to those`,
    );
  }
  return name.toLowerCase();
}
