import { Text } from '@backstage/ui';
import type { CampaignRollUp } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { WindowedTable } from '../../table/WindowedTable';
import styles from '../scorecards/scorecards.module.css';
import { useCampaignGroupColumns } from './useCampaignGroupColumns';

const ROW_HEIGHT = 56;

/** How far the products of each domain, or of each owner, are. */
export function CampaignGroups(props: {
  by: 'domain' | 'owner';
  groups: readonly CampaignRollUp[];
}) {
  const t = useText();
  const { by, groups } = props;
  const columns = useCampaignGroupColumns(by);
  const title = t(`scorecards.by.${by}`);
  return groups.length === 0 ? null : (
    <div className={styles.section}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {title}
      </Text>
      <WindowedTable
        label={title}
        columns={columns}
        rows={groups}
        rowKey={({ key }) => key}
        rowHeight={ROW_HEIGHT}
      />
    </div>
  );
}
