import styles from './lineage.module.css';

/** Pixels, as in the style sheet: title row, box, and the gap between boxes. */
const HEAD = 36;
const BOX = 64;
const GAP = 12;
const WIDTH = 64;

function middle(box: number): number {
  return HEAD + box * (BOX + GAP) + BOX / 2;
}

/** Curves between the boxes of one side and this product; the table says the same in words. */
export function LineageLines(props: {
  boxes: number;
  side: 'upstream' | 'downstream';
}) {
  const { boxes, side } = props;
  const height = HEAD + Math.max(boxes, 1) * (BOX + GAP);
  const here = middle(0);
  return (
    <svg
      className={styles.lines}
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-hidden
    >
      {Array.from({ length: boxes }, (_, box) => {
        const [from, to] =
          side === 'upstream' ? [middle(box), here] : [here, middle(box)];
        return (
          <path
            key={box}
            d={`M0 ${from} C ${WIDTH / 2} ${from}, ${WIDTH / 2} ${to}, ${
              WIDTH - 8
            } ${to} m -6 -5 l 6 5 l -6 5`}
          />
        );
      })}
    </svg>
  );
}
