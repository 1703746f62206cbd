import { Button } from '@backstage/ui';
import { RiShieldLine } from '@remixicon/react';
import { useText } from '../../i18n/useText';
import { Bones } from '../../state/Bones';
import { EmptyState } from '../../state/EmptyState';
import { QueryState } from '../../state/QueryState';
import { useDocumentTitle } from '../../text/useDocumentTitle';
import { FilterSelect } from '../shared/FilterSelect';
import { useWaivers } from './useWaivers';
import { WaiverArticle } from './WaiverArticle';
import { WAIVER_STATES } from './waiverTones.table';
import styles from './waivers.module.css';

/** All waivers of products that the reader may see, those that wait for a decision first. */
export function Waivers() {
  const t = useText();
  const { state, setState, product, showAll, query, waivers } = useWaivers();
  useDocumentTitle(t('governance.waivers'));
  return (
    <section
      aria-label={t('governance.waivers')}
      tabIndex={-1}
      className={styles.page}
    >
      <div className={styles.bar}>
        <FilterSelect
          label={t('waiver.state')}
          all={t('waiver.state.all')}
          choices={WAIVER_STATES.map(id => ({
            id,
            label: t(`waiver.state.${id}`),
          }))}
          chosen={state}
          onChoose={id => setState(WAIVER_STATES.find(known => known === id))}
        />
        {product !== undefined && (
          <Button size="small" variant="secondary" onPress={showAll}>
            {t('waiver.allProducts', { product })}
          </Button>
        )}
      </div>
      <QueryState
        query={query}
        what="waivers"
        skeleton={<Bones lines={8} height={48} />}
      >
        {() =>
          waivers.length === 0 ? (
            <EmptyState
              icon={<RiShieldLine aria-hidden />}
              title={t('waiver.none.title')}
              hint={t('waiver.none.hint')}
            />
          ) : (
            <>
              {waivers.map(waiver => (
                <WaiverArticle key={waiver.id} waiver={waiver} />
              ))}
              {query.hasNextPage && (
                <Button
                  variant="secondary"
                  isDisabled={query.isFetchingNextPage}
                  onPress={() => query.fetchNextPage()}
                >
                  {t('submissions.more')}
                </Button>
              )}
            </>
          )
        }
      </QueryState>
    </section>
  );
}
