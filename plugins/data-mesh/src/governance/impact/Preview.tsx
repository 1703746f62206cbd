import { useOwnRef } from '../../api/useOwnRef';
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
  const person = useOwnRef();
  useDocumentTitle(t('governance.preview'));
  const bones = <Bones lines={8} height={36} />;
  return (
    <div className={styles.page}>
      <p className={styles.intro}>{t('impact.intro')}</p>
      <QueryState query={query} what="policyFiles" skeleton={bones}>
        {list => {
          if (list.sources.length === 0) {
            return <NoPolicies />;
          }
          return person.isPending ? (
            bones
          ) : (
            <PreviewWorkplace list={list} person={person.data} />
          );
        }}
      </QueryState>
    </div>
  );
}
