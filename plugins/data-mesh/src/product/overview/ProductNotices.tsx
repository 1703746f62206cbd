import { useRouteRef } from '@backstage/core-plugin-api';
import { Alert, Link } from '@backstage/ui';
import type { ProductDetail } from '@meshstage/plugin-data-mesh-common';
import { DataMeshProvider } from '../../api/DataMeshProvider';
import { useProduct } from '../../api/useProduct';
import { useProductRef } from '../../api/useProductRef';
import { useText } from '../../i18n/useText';
import { submissionRouteRef } from '../../routes/routes';
import { EntityName } from '../../text/EntityName';
import { OutsideLink } from '../../text/OutsideLink';
import { RelativeTime } from '../../text/RelativeTime';
import { successorOf } from './successorOf';

function SuccessorLink(props: { product: ProductDetail }) {
  const t = useText();
  const successor = successorOf(props.product);
  if (!successor) {
    return null;
  }
  const { ref, url, description } = successor;
  return (
    <>
      {t('notice.successor', {
        product: ref ? (
          <EntityName entityRef={ref} small />
        ) : (
          <OutsideLink href={url}>{description ?? url}</OutsideLink>
        ),
      })}
    </>
  );
}

function Notices() {
  const t = useText();
  const submission = useRouteRef(submissionRouteRef);
  // Loading and failure are shown by the cards below, once.
  const { data: product } = useProduct(useProductRef());
  if (!product) {
    return null;
  }
  const { lastRefused } = product;
  return (
    <>
      {lastRefused && (
        <Alert
          mb="3"
          status="danger"
          icon
          title={
            lastRefused.state === 'waiting'
              ? t('notice.waiting')
              : t('notice.refused')
          }
          description={
            <>
              {t('notice.lastGoodServes')}{' '}
              {t('notice.attempt', {
                link: (
                  <Link
                    variant="body-small"
                    href={submission({ id: lastRefused.id })}
                  >
                    {t('notice.seeSubmission')}
                  </Link>
                ),
                time: <RelativeTime at={lastRefused.at} />,
              })}
            </>
          }
        />
      )}
      {product.state === 'source-removed' && (
        <Alert
          mb="3"
          status="warning"
          icon
          title={t('notice.sourceRemoved.title')}
          description={t('notice.sourceRemoved.hint')}
        />
      )}
      {(product.lifecycle === 'deprecated' ||
        product.lifecycle === 'retired') && (
        <Alert
          mb="3"
          status="warning"
          icon
          title={t(`notice.${product.lifecycle}`)}
          description={
            <>
              {t('notice.deprecatedHint')} <SuccessorLink product={product} />
            </>
          }
        />
      )}
    </>
  );
}

/** What a consumer must know before anything else on the page. */
export function ProductNotices() {
  return (
    <DataMeshProvider>
      <Notices />
    </DataMeshProvider>
  );
}
