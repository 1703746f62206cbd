import { useApi } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { ButtonLink } from '@backstage/ui';
import { useQuery } from '@tanstack/react-query';
import { useText } from '../../i18n/useText';
import styles from './mend.module.css';

const EVERY_MS = 1_000;

/** The way to a product that was just published, once the catalog has its page. */
export function ServedProduct(props: { entityRef: string; title: string }) {
  const t = useText();
  const { entityRef, title } = props;
  const catalog = useApi(catalogApiRef);
  const href = useEntityRefLink()(entityRef);
  const { data: there } = useQuery({
    queryKey: ['catalog-entity', entityRef],
    queryFn: async () =>
      (await catalog.getEntityByRef(entityRef)) !== undefined,
    refetchInterval: query => (query.state.data ? false : EVERY_MS),
    staleTime: 0,
    gcTime: 0,
  });
  return there ? (
    <ButtonLink variant="primary" href={href}>
      {t('mend.openProduct', { title })}
    </ButtonLink>
  ) : (
    <span className={styles.hint} role="status">
      {t('mend.pageComes')}
    </span>
  );
}
