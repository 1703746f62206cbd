import { plainText } from '../../model/plainText';
import { xmlText } from '../../report/xmlText';
import { Badge } from './Badge';
import { textWidth } from './textWidth';
import { LABEL_COLOR, TONES } from './tones.table';

const LONGEST = 60;
const HEIGHT = 20;
const PADDING = 6;
const BASELINE = 14;

/**
 * A badge as an image that a README can show. Its texts may come from strangers:
 * they are shown as text, cut where they are long. It loads nothing and runs
 * nothing; readers of the screen are told its title.
 *
 * @public
 */
export function badgeSvg({ label, value, tone }: Badge): string {
  const left = part(label);
  const right = part(value);
  const width = left.width + right.width;
  const title = xmlText(
    [left.text, right.text].filter(text => text !== '').join(': '),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${HEIGHT}" rx="4" fill="${LABEL_COLOR}"/>`,
    // Round on the right like the whole, straight where it meets the label.
    `<path d="M${left.width} 0h${
      right.width - 4
    }a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H${left.width}z" fill="${TONES[tone]}"/>`,
    `<g fill="#ffffff" font-family="Verdana, DejaVu Sans, Geneva, sans-serif" font-size="11" aria-hidden="true">`,
    words(left, PADDING),
    words(right, left.width + PADDING),
    '</g></svg>',
  ].join('');
}

interface Part {
  text: string;
  /** Of the text, and with what is around it. */
  inner: number;
  width: number;
}

function part(written: string): Part {
  const text = plainText(written, LONGEST);
  const inner = textWidth(text);
  return { text, inner, width: inner + 2 * PADDING };
}

function words({ text, inner }: Part, x: number): string {
  return text === ''
    ? ''
    : `<text x="${x}" y="${BASELINE}" textLength="${inner}">${xmlText(
        text,
      )}</text>`;
}
