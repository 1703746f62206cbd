import { Button } from '@backstage/ui';
import type { ProductDetail } from '@meshstage/plugin-data-mesh-common';
import { RiCodeSSlashLine } from '@remixicon/react';
import { DataMeshProvider } from '../../api/DataMeshProvider';
import { useProduct } from '../../api/useProduct';
import { useProductRef } from '../../api/useProductRef';
import { LevelBadges } from '../../governance/shared/LevelBadges';
import { useText } from '../../i18n/useText';
import { Facts } from '../../text/Facts';
import { LifecycleBadge } from '../../text/LifecycleBadge';
import { RelativeTime } from '../../text/RelativeTime';
import { CopySnippet } from '../use/CopySnippet';
import { USE_ANCHOR } from '../use/useAnchor';
import { defaultPort } from '../usePort';
import { hasFailed } from './hasFailed';
import styles from './overview.module.css';

function goToUse() {
  const card = document.getElementById(USE_ANCHOR);
  card?.scrollIntoView({ block: 'start' });
  card?.focus({ preventScroll: true });
}

function Head(props: { product: ProductDetail }) {
  const t = useText();
  const { lifecycle, version, updatedAt, outputPorts, consumers, levels } =
    props.product;
  const port = defaultPort(outputPorts);
  return (
    <div className={styles.head}>
      <Facts
        inline
        facts={[
          {
            term: t('head.status'),
            value: <LifecycleBadge lifecycle={lifecycle} />,
          },
          {
            term: t('head.level'),
            value: levels && <LevelBadges levels={levels} />,
          },
          { term: t('head.version'), value: version },
          {
            term: t('head.updated'),
            value: <RelativeTime at={updatedAt} />,
          },
          {
            term: t('head.consumers'),
            value: t('head.products', { count: consumers }),
          },
        ]}
      />
      {port && (
        <div className={styles.actions}>
          <CopySnippet
            text={port.address}
            label={t('head.copyAddress')}
            what={t('ports.address', { port: port.name })}
          />
          <Button
            size="small"
            variant="primary"
            iconStart={<RiCodeSSlashLine aria-hidden />}
            onPress={goToUse}
          >
            {t('use.title')}
          </Button>
        </div>
      )}
    </div>
  );
}

function HeadOfProduct() {
  // Loading and failure are shown by the cards below, once.
  const query = useProduct(useProductRef());
  if (hasFailed(query)) {
    return null;
  }
  return query.data ? (
    <Head product={query.data} />
  ) : (
    <div className={styles.head} aria-hidden />
  );
}

/** What the header of the catalog leaves out, and what to do with the product. */
export function ProductHead() {
  return (
    <DataMeshProvider>
      <HeadOfProduct />
    </DataMeshProvider>
  );
}
