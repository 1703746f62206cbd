import {
  useEntityPresentation,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';

/** A catalog entity by its name, leading to its page. */
export function EntityName(props: {
  entityRef: string;
  title?: string;
  /** Underlined only under the pointer, where many links stand side by side. */
  quiet?: boolean;
  /** As small as the text of a notice around it. */
  small?: boolean;
}) {
  const href = useEntityRefLink()(props.entityRef);
  const { primaryTitle } = useEntityPresentation(props.entityRef);
  return (
    <Link
      href={href}
      title={props.entityRef}
      standalone={props.quiet}
      variant={props.small ? 'body-small' : undefined}
    >
      {props.title ?? primaryTitle}
    </Link>
  );
}
