import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';

/** The domain or owner that products are counted by; `''` where they have none. */
export function GroupName(props: {
  by: 'domain' | 'owner';
  of: string;
  /** As small as the text around it. */
  small?: boolean;
}) {
  const t = useText();
  const { by, of, small } = props;
  if (of === '') {
    return <>{by === 'domain' ? t('trend.noDomain') : t('shelf.noOwner')}</>;
  }
  return (
    <EntityName
      entityRef={by === 'domain' ? `domain:default/${of}` : of}
      small={small}
    />
  );
}
