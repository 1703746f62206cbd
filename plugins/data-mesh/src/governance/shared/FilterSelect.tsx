import { Select } from '@backstage/ui';
import styles from './shared.module.css';

const ALL = 'all';

/** Narrows a list to one of some values, or to none of them. */
export function FilterSelect(props: {
  /** Names the choice for screen readers. */
  label: string;
  /** What stands there while nothing is chosen. */
  all: string;
  choices: readonly { id: string; label: string }[];
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}) {
  const { label, all, choices, chosen, onChoose } = props;
  // What the address bar names is a choice, though it may fit nothing any more.
  const isKnown =
    chosen === undefined || choices.some(({ id }) => id === chosen);
  // The prefix keeps a value that is called `all` apart.
  const options = [
    { id: ALL, label: all },
    ...choices.map(choice => ({ ...choice, id: `=${choice.id}` })),
    ...(isKnown ? [] : [{ id: `=${chosen}`, label: chosen }]),
  ];
  return (
    <Select
      className={styles.choice}
      aria-label={label}
      options={options}
      value={chosen === undefined ? ALL : `=${chosen}`}
      onChange={id =>
        onChoose(
          typeof id === 'string' && id.startsWith('=')
            ? id.slice(1)
            : undefined,
        )
      }
    />
  );
}
