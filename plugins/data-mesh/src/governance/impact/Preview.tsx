import { useState } from 'react';
import { Select } from '@backstage/ui';
import type {
  FilePlace,
  PolicyFiles,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import { usePolicyFiles } from '../files/usePolicyFiles';
import { NoPolicies } from '../shared/NoPolicies';
import { FileInForce } from './FileInForce';
import styles from './impact.module.css';
import { NewFile } from './NewFile';

const NEW = 'new';

function Workplace(props: { list: PolicyFiles }) {
  const t = useText();
  const { sources, files } = props.list;
  const [chosen, setChosen] = useState<string>(NEW);
  const places = new Map<string, FilePlace>(
    files.map(({ source, path }) => [
      sources.length > 1 ? `=${path} · ${source}` : `=${path}`,
      { source, path },
    ]),
  );
  const place = places.get(chosen);
  return (
    <>
      <Select
        className={styles.choice}
        label={t('impact.file')}
        options={[
          { id: NEW, label: t('impact.file.new') },
          ...[...places.keys()].map(id => ({ id, label: id.slice(1) })),
        ]}
        value={chosen}
        onChange={id => setChosen(typeof id === 'string' ? id : NEW)}
      />
      {place ? (
        <FileInForce key={chosen} place={place} />
      ) : (
        <NewFile sources={sources} />
      )}
    </>
  );
}

/** Which products flip if a file of policies is changed, before it is. */
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
          list.sources.length === 0 ? <NoPolicies /> : <Workplace list={list} />
        }
      </QueryState>
    </div>
  );
}
