import { useStarredEntity } from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import { RiStarFill, RiStarLine } from '@remixicon/react';
import { useText } from '../i18n/useText';
import styles from './card.module.css';

/** Backstage's own star of an entity. */
export function StarButton(props: { entityRef: string; title: string }) {
  const t = useText();
  const { isStarredEntity, toggleStarredEntity } = useStarredEntity(
    props.entityRef,
  );
  const { title } = props;
  return (
    <ButtonIcon
      className={styles.star}
      size="small"
      variant="tertiary"
      data-starred={isStarredEntity || undefined}
      aria-label={
        isStarredEntity
          ? t('shelf.unstar', { title })
          : t('shelf.star', { title })
      }
      icon={
        isStarredEntity ? (
          <RiStarFill aria-hidden />
        ) : (
          <RiStarLine aria-hidden />
        )
      }
      onPress={() => toggleStarredEntity()}
    />
  );
}
