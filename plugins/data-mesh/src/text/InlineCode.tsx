import styles from './text.module.css';

const CODE = /`([^`]+)`/;

/** One line of words, with what stands between backticks as code. */
export function InlineCode(props: { children: string }) {
  return (
    <>
      {props.children.split(CODE).map((part, index) =>
        // Every other part is what the expression has caught.
        index % 2 === 1 ? (
          <code key={index} className={styles.mono}>
            {part}
          </code>
        ) : (
          part
        ),
      )}
    </>
  );
}
