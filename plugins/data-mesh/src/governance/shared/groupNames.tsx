import { useText } from '../../i18n/useText';
import { EntityName } from '../../text/EntityName';

function DomainName(props: { slug: string }) {
  const t = useText();
  return props.slug ? (
    <EntityName entityRef={`domain:default/${props.slug}`} />
  ) : (
    <>{t('trend.noDomain')}</>
  );
}

function OwnerName(props: { entityRef: string }) {
  const t = useText();
  return props.entityRef ? (
    <EntityName entityRef={props.entityRef} />
  ) : (
    <>{t('shelf.noOwner')}</>
  );
}

/** How domains and owners are named where products are rolled up by them. */
export const groupNames = {
  domain: (key: string) => <DomainName slug={key} />,
  owner: (key: string) => <OwnerName entityRef={key} />,
};
