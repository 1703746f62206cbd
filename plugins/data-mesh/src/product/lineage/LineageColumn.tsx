import { Text } from '@backstage/ui';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import { NeighbourName } from '../NeighbourName';
import styles from './lineage.module.css';
import { LineageNode } from './mergeNeighbours';

/** Boxes that fit on one screen; the table below has them all. */
export const BOXES = 12;

/** Products on one side of the picture. */
export function LineageColumn(props: {
  title: string;
  none: string;
  nodes: readonly LineageNode[];
}) {
  const t = useText();
  const { nodes } = props;
  const hidden = nodes.length - BOXES;
  return (
    <section aria-label={props.title} className={styles.column}>
      <Text as="h3" variant="body-medium" weight="bold">
        {props.title} ({nodes.length})
      </Text>
      {nodes.length === 0 ? (
        <p className={textStyles.muted}>{props.none}</p>
      ) : (
        <ul className={styles.nodes}>
          {nodes.slice(0, BOXES).map(({ key, neighbour, ports }) => (
            <li key={key} className={styles.node} data-kind={neighbour.kind}>
              <NeighbourName neighbour={neighbour} />
              <span className={`${textStyles.small} ${textStyles.muted}`}>
                {neighbour.kind === 'external'
                  ? t('lineage.external')
                  : ports.join(', ')}
              </span>
            </li>
          ))}
          {hidden > 0 && (
            <li className={styles.node} data-kind="more">
              {t('lineage.more', { count: hidden })}
            </li>
          )}
        </ul>
      )}
    </section>
  );
}
