import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import type { OutcomeChange } from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { QueryState } from '../../state/QueryState';
import styles from './governance.module.css';
import { OutcomeChanges } from './OutcomeChanges';
import { useOutcomeChanges } from './useOutcomeChanges';

/** As many as come with the page. */
const NEWEST = 20;

function AllChanges(props: { productRef: string }) {
  const t = useText();
  const { query, changes } = useOutcomeChanges(props.productRef);
  return (
    <QueryState
      query={query}
      what="outcomes"
      skeleton={<Bones lines={8} height={24} />}
    >
      {() => (
        <>
          <OutcomeChanges changes={changes} />
          {query.hasNextPage && (
            <Button
              className={styles.more}
              variant="secondary"
              isPending={query.isFetchingNextPage}
              onPress={() => {
                query.fetchNextPage();
              }}
            >
              {t('outcomes.older')}
            </Button>
          )}
        </>
      )}
    </QueryState>
  );
}

/** How what policies say of the product has changed, newest first. */
export function OutcomeHistory(props: {
  productRef: string;
  newest: readonly OutcomeChange[];
}) {
  const t = useText();
  const { productRef, newest } = props;
  const [showsAll, setShowsAll] = useState(false);
  return newest.length === 0 ? null : (
    <div className={styles.section}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('outcomes.title')}
      </Text>
      {showsAll ? (
        <AllChanges productRef={productRef} />
      ) : (
        <OutcomeChanges changes={newest} />
      )}
      {!showsAll && newest.length >= NEWEST && (
        <Button
          className={styles.more}
          variant="secondary"
          onPress={() => setShowsAll(true)}
        >
          {t('outcomes.older')}
        </Button>
      )}
    </div>
  );
}
