import { useRouteRef } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import { waiversRouteRef } from '../../routes/routes';

/** Leads to all waivers of a product. */
export function WaiversOf(props: { product: string }) {
  const t = useText();
  const list = useRouteRef(waiversRouteRef)();
  return (
    <Link
      variant="body-small"
      href={`${list}?product=${encodeURIComponent(props.product)}`}
    >
      {t('waiver.seeAll')}
    </Link>
  );
}
