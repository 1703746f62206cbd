import { Skeleton } from '@backstage/ui';
import styles from './state.module.css';

/** Grey lines where text will be, as many as given, so that nothing jumps. */
export function Bones(props: { lines: number; height?: number }) {
  return (
    <div className={styles.bones} aria-hidden>
      {Array.from({ length: props.lines }, (_, line) => (
        <Skeleton
          key={line}
          height={props.height ?? 16}
          width={line % 3 === 2 ? '60%' : '100%'}
        />
      ))}
    </div>
  );
}
