import { useRouteRef } from '@backstage/core-plugin-api';
import { Alert, Link } from '@backstage/ui';
import type { UnknownPolicies } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { policyFilesRouteRef } from '../../routes/routes';
import styles from './shared.module.css';
import { useScopeWords } from './useScopeWords';

/** Says where there are policies that nobody knows, and of whose products nothing is accepted. */
export function UnknownPoliciesNotice(props: {
  unknown: readonly UnknownPolicies[];
}) {
  const t = useText();
  const scopeWords = useScopeWords();
  const files = useRouteRef(policyFilesRouteRef)();
  return props.unknown.length === 0 ? null : (
    <Alert
      role="status"
      status="danger"
      icon
      title={t('policies.unknown.title')}
      description={
        <>
          {t('policies.unknown.hint')}{' '}
          <Link href={files} variant="body-small">
            {t('policies.unknown.open')}
          </Link>
          <ul className={styles.unknown}>
            {props.unknown.map(({ source, path, scope }) => (
              <li key={`${source} ${path} ${scope}`}>
                <strong>{source}</strong>
                {path !== undefined && ` · ${path}`}
                {` · ${t('policySources.holdsFor', {
                  scope: scopeWords(scope),
                })}`}
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
