import { useEntityPresentation } from '@backstage/plugin-catalog-react';

/**
 * A text with the title of a domain in it; with its slug while the catalog does
 * not say. The catalog is asked once for all hits of a list, as for all cards.
 */
export function DomainTitle(props: {
  slug: string;
  children: (title: string) => string;
}) {
  const { slug, children } = props;
  const { primaryTitle } = useEntityPresentation(`domain:default/${slug}`);
  return <>{children(primaryTitle)}</>;
}
