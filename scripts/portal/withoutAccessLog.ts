// The backend logs every request and every token. A page of the portal is dozens
// of them, and the one block that a person looks for would be gone at once.
const ACCESS_LOG = /type\S*=\S*"?incomingRequest|\bIssuing token for /;
const FAILED = /HTTP\/[\d.]+" 5\d\d /;

/**
 * Lets a log through line by line, without requests that were answered and
 * tokens that were issued.
 *
 * @param write - gets whole lines
 */
export function withoutAccessLog(
  write: (text: string) => void,
): (text: string) => void {
  let rest = '';
  return text => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    const kept = lines.filter(
      line => !ACCESS_LOG.test(line) || FAILED.test(line),
    );
    if (kept.length > 0) {
      write(`${kept.join('\n')}\n`);
    }
  };
}
