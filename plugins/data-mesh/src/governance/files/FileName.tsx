import type { PolicyFileStatus } from '@meshstage/plugin-data-mesh-common';
import { OutsideLink } from '../../text/OutsideLink';
import textStyles from '../../text/text.module.css';

/** Source and path of a file; a link where it is found at an address. */
export function FileName(props: { file: PolicyFileStatus }) {
  const { source, path, location } = props.file;
  const name = (
    <code className={textStyles.mono}>
      {source} · {path}
    </code>
  );
  return /^https?:/i.test(location) ? (
    <OutsideLink href={location}>{name}</OutsideLink>
  ) : (
    name
  );
}
