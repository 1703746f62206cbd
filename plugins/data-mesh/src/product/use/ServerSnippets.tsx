import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import {
  type ContractServer,
  type PortDetail,
  snippetsOf,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import { kindNames } from './kindNames.table';
import { SnippetView } from './SnippetView';
import styles from './use.module.css';

/** The ways into one server of a port, one tab each; or why there is none. */
export function ServerSnippets(props: {
  port: PortDetail;
  server: ContractServer;
  table?: string;
}) {
  const t = useText();
  const { port, server, table } = props;
  const [wanted, setWanted] = useState<string>();
  const { snippets, none } = snippetsOf({ server, table });
  const label = [port.name, port.version].filter(Boolean).join(' ');
  if (none) {
    return (
      <p className={textStyles.muted}>
        {t(`use.none.${none}`, { type: server.type })}
      </p>
    );
  }
  const shown =
    snippets.find(snippet => snippet.kind === wanted) ?? snippets[0];
  return (
    <>
      <Tabs
        selectedKey={shown.kind}
        onSelectionChange={key => setWanted(String(key))}
      >
        <TabList aria-label={t('use.ways', { port: label })}>
          {snippets.map(({ kind }) => (
            <Tab key={kind} id={kind} className={styles.way}>
              {kindNames[kind]}
            </Tab>
          ))}
        </TabList>
        {snippets.map(snippet => (
          <TabPanel key={snippet.kind} id={snippet.kind}>
            <SnippetView
              snippet={snippet}
              port={label}
              said={server.description}
            />
          </TabPanel>
        ))}
      </Tabs>
    </>
  );
}
