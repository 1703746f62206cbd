import { Alert } from '@backstage/ui';
import type { PortDetail } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../i18n/useText';
import { newerPort } from './newerPort';

/** Tells whoever looks at a deprecated port which version takes its place. */
export function PortNotice(props: {
  port: PortDetail;
  ports: readonly PortDetail[];
}) {
  const t = useText();
  const { port, ports } = props;
  if (!port.deprecated) {
    return null;
  }
  const newer = newerPort(port, ports)?.version;
  return (
    <Alert
      status="warning"
      icon
      title={
        newer
          ? t('notice.portDeprecated', { version: port.version ?? '', newer })
          : t('notice.portDeprecatedAlone')
      }
    />
  );
}
