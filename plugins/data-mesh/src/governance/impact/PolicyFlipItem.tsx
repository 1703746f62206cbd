import type {
  PolicyFlip,
  SparedItems,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import textStyles from '../../text/text.module.css';
import { OutcomeBadge } from '../shared/OutcomeBadge';
import { UtcDay } from '../shared/UtcDay';
import { FlipBadge } from './FlipBadge';
import styles from './impact.module.css';

/** What a policy says of a product before and after the change, with the items that it is about. */
export function PolicyFlipItem(props: { flip: PolicyFlip }) {
  const t = useText();
  const { title, kind, before, after, count, items } = props.flip;
  const { enforcement, inForceFrom, spared } = props.flip;
  const outcome = (of: PolicyFlip['before']) =>
    of ? <OutcomeBadge outcome={of} /> : t('impact.notAsked');
  return (
    <li>
      <div className={styles.head}>
        <FlipBadge kind={kind} />
        <strong>{title}</strong>
        <span className={styles.change}>
          {t('impact.beforeThen', {
            before: outcome(before),
            after: outcome(after),
          })}
        </span>
        {enforcement === 'deny' && <span>{t('impact.denied')}</span>}
        {inForceFrom !== undefined && (
          <span>
            {t('impact.inForceFrom', {
              day: <UtcDay day={inForceFrom.slice(0, 10)} />,
            })}
          </span>
        )}
        {spared && <Spared spared={spared} />}
      </div>
      <ul className={`${styles.items} ${textStyles.small}`}>
        {items.map(({ path, message, reason }, index) => (
          <li key={`${path} ${index}`} dir="auto">
            {message ?? reason ?? path}
          </li>
        ))}
        {count > items.length && (
          <li>{t('impact.moreItems', { count: count - items.length })}</li>
        )}
      </ul>
    </li>
  );
}

/** How many of the failing items are accepted for now, and until when. */
function Spared(props: { spared: SparedItems }) {
  const t = useText();
  const { items: count, until } = props.spared;
  return until === undefined ? (
    <span>{t('impact.spared', { count })}</span>
  ) : (
    <span>
      {t('impact.sparedUntil', {
        count,
        day: <UtcDay day={until.slice(0, 10)} />,
      })}
    </span>
  );
}
