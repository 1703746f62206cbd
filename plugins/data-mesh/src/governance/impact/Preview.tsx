import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import { usePolicyFiles } from '../files/usePolicyFiles';
import { NoPolicies } from '../shared/NoPolicies';
import styles from './impact.module.css';
import { PreviewWorkplace } from './PreviewWorkplace';

/** Which products flip if files of policies are changed, before they are. */
export function Preview() {
  const t = useText();
  const query = usePolicyFiles();
  useDocumentTitle(t('governance.preview'));
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{t('impact.intro')}</p>
      <QueryState
        query={query}
        what={t('policyFiles.what')}
        skeleton={<Bones lines={8} height={36} />}
      >
        {list =>
          list.sources.length === 0 ? (
            <NoPolicies />
          ) : (
            <PreviewWorkplace list={list} />
          )
        }
      </QueryState>
    </div>
  );
}
