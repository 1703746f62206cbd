/** Puts a text between two escape sequences, or leaves it as it is. */
export type Paint = (text: string) => string;

/** The few colours that the text output has. */
export interface Colours {
  error: Paint;
  warning: Paint;
  note: Paint;
  good: Paint;
  strong: Paint;
  dim: Paint;
}

const plain: Paint = text => text;

function paint(on: number, off: number): Paint {
  return text => `\u001b[${on}m${text}\u001b[${off}m`;
}

/** Colours, or none of them. */
export function coloursOf(wanted: boolean): Colours {
  return wanted
    ? {
        error: paint(31, 39),
        warning: paint(33, 39),
        note: paint(36, 39),
        good: paint(32, 39),
        strong: paint(1, 22),
        dim: paint(2, 22),
      }
    : {
        error: plain,
        warning: plain,
        note: plain,
        good: plain,
        strong: plain,
        dim: plain,
      };
}

/**
 * Whether an output gets colours: a terminal that can, unless NO_COLOR; and
 * whoever asks with FORCE_COLOR. https://no-color.org, https://force-color.org
 */
export function wantsColours(
  env: { readonly [name: string]: string | undefined },
  isTerminal: boolean,
): boolean {
  if (env.NO_COLOR) {
    return false;
  }
  if (env.FORCE_COLOR) {
    return env.FORCE_COLOR !== '0';
  }
  return isTerminal && env.TERM !== 'dumb';
}
