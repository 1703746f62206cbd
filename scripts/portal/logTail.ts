const KEPT = 20_000;
const LINE = 400;

/** The end of a log, for when something fails. */
export interface LogTail {
  add(text: string): void;
  /** A line that is cut ends with an ellipsis: an audit event may fill a screen. */
  text(): string;
}

/** Keeps the last 20,000 characters. */
export function logTail(): LogTail {
  let log = '';
  return {
    add(text) {
      log = (log + text).slice(-KEPT);
    },
    text: () =>
      log
        .split('\n')
        .map(line => (line.length > LINE ? `${line.slice(0, LINE)}…` : line))
        .join('\n'),
  };
}
