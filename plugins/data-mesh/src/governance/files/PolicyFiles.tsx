import { useMemo } from 'react';
import { Text } from '@backstage/ui';
import type { PolicyFiles as Files } from '@meshstage/plugin-data-mesh-common';
import { RiCheckLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import { NoPolicies } from '../shared/NoPolicies';
import { BrokenFile } from './BrokenFile';
import { FoldedFiles } from './FoldedFiles';
import styles from './files.module.css';
import { PolicySources } from './PolicySources';
import { usePolicyFiles } from './usePolicyFiles';

function List(props: { list: Files }) {
  const t = useText();
  const { sources, files } = props.list;
  const [broken, sound] = useMemo(
    () => [
      files.filter(({ problems }) => problems.length > 0),
      files.filter(({ problems }) => problems.length === 0),
    ],
    [files],
  );
  return (
    <>
      <PolicySources sources={sources} />
      {broken.length === 0 ? (
        files.length > 0 && (
          <p className={styles.allWell}>
            <RiCheckLine aria-hidden />
            {t('policyFiles.allWell')}
          </p>
        )
      ) : (
        <section aria-label={t('policyFiles.broken')} className={styles.page}>
          <Text as="h2" variant="title-x-small" weight="bold">
            {t('policyFiles.broken')}
          </Text>
          {broken.map(file => (
            <BrokenFile key={`${file.source} ${file.path}`} file={file} />
          ))}
        </section>
      )}
      <FoldedFiles files={sound} />
    </>
  );
}

/** The sources of policies, and what is wrong with their files. */
export function PolicyFiles() {
  const t = useText();
  const query = usePolicyFiles();
  useDocumentTitle(t('governance.files'));
  return (
    <div className={styles.page}>
      <QueryState
        query={query}
        what="policyFiles"
        skeleton={<Bones lines={8} height={36} />}
      >
        {list =>
          list.sources.length === 0 ? <NoPolicies /> : <List list={list} />
        }
      </QueryState>
    </div>
  );
}
