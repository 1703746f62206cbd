import {
  useEntityPresentation,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';

/** A catalog entity by its name, leading to its page. */
export function EntityName(props: { entityRef: string; title?: string }) {
  const href = useEntityRefLink()(props.entityRef);
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  return (
    <Link href={href} title={props.entityRef}>
      {props.title ?? primaryTitle}
    </Link>
  );
}
