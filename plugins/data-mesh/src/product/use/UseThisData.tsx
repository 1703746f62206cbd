import { useState } from 'react';
import { Select } from '@backstage/ui';
import type {
  PortDetail,
  ProductDetail,
} from '@meshstage/plugin-data-mesh-common';
import { RiPlugLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { EmptyState } from '../../state/EmptyState';
import { PortNotice } from '../PortNotice';
import { PortSelect } from '../PortSelect';
import productStyles from '../product.module.css';
import { defaultPort, portKey } from '../usePort';
import { ServerSnippets } from './ServerSnippets';
import styles from './use.module.css';

/** One of several by position; documents may repeat a name. */
function Choice(props: {
  label: string;
  names: readonly string[];
  chosen: number;
  onChoose: (index: number) => void;
}) {
  return props.names.length < 2 ? null : (
    <Select
      className={productStyles.select}
      label={props.label}
      options={props.names.map((name, index) => ({
        id: String(index),
        label: name,
      }))}
      value={String(props.chosen)}
      onChange={index => props.onChoose(Number(index))}
    />
  );
}

function PortWays(props: { port: PortDetail }) {
  const t = useText();
  const { contract } = props.port;
  const [serverAt, setServerAt] = useState(0);
  const [tableAt, setTableAt] = useState(0);
  const { servers = [], tables = [] } = contract ?? {};
  const server = servers[serverAt];
  if (!server) {
    return (
      <EmptyState
        icon={<RiPlugLine aria-hidden />}
        title={t('use.noServer.title')}
        hint={contract ? t('use.noServer.hint') : t('use.noContract')}
      />
    );
  }
  const table = tables[tableAt];
  return (
    <>
      {(servers.length > 1 || tables.length > 1) && (
        <div className={productStyles.choices}>
          <Choice
            label={t('use.server')}
            names={servers.map(({ name, environment }) =>
              [name, environment && `(${environment})`]
                .filter(Boolean)
                .join(' '),
            )}
            chosen={serverAt}
            onChoose={setServerAt}
          />
          <Choice
            label={t('use.table')}
            names={tables.map(({ name }) => name)}
            chosen={tableAt}
            onChoose={setTableAt}
          />
        </div>
      )}
      <ServerSnippets
        port={props.port}
        server={server}
        table={table?.physicalName ?? table?.name}
      />
    </>
  );
}

/** From a port to a first query: what to paste, for each way in. */
export function UseThisData(props: { product: ProductDetail }) {
  const t = useText();
  const { outputPorts } = props.product;
  const [chosen, setChosen] = useState<string>();
  const port =
    outputPorts.find(candidate => portKey(candidate) === chosen) ??
    defaultPort(outputPorts);
  if (!port) {
    return (
      <EmptyState
        icon={<RiPlugLine aria-hidden />}
        title={t('ports.empty.title')}
        hint={t('ports.empty.hint')}
      />
    );
  }
  return (
    <div className={styles.use}>
      {outputPorts.length > 1 && (
        <div className={productStyles.choices}>
          <PortSelect
            ports={outputPorts}
            port={port}
            onChoose={next => setChosen(portKey(next))}
          />
        </div>
      )}
      <PortNotice port={port} ports={outputPorts} />
      <PortWays key={portKey(port)} port={port} />
    </div>
  );
}
