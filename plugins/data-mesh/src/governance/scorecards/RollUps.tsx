import { Text } from '@backstage/ui';
import type { RollUp } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { WindowedTable } from '../../table/WindowedTable';
import { GroupName } from '../shared/GroupName';
import styles from './scorecards.module.css';
import { useRollUpColumns } from './useRollUpColumns';

const ROW_HEIGHT = 56;

const nameOf = {
  domain: (key: string) => <GroupName by="domain" of={key} />,
  owner: (key: string) => <GroupName by="owner" of={key} />,
};

/** How the products of each domain, or of each owner, stand. */
export function RollUps(props: {
  by: keyof typeof nameOf;
  rollUps: readonly RollUp[];
  levels: RollUp['levels'];
}) {
  const t = useText();
  const { by, rollUps, levels } = props;
  const columns = useRollUpColumns({
    title: t(`shelf.column.${by}`),
    levels,
    name: nameOf[by],
  });
  const title = t(`scorecards.by.${by}`);
  return rollUps.length === 0 ? null : (
    <div className={styles.section}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {title}
      </Text>
      <WindowedTable
        label={title}
        columns={columns}
        rows={rollUps}
        rowKey={({ key }) => key}
        rowHeight={ROW_HEIGHT}
      />
    </div>
  );
}
