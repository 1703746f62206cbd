import { field } from '../field';
import { pythonText, shellWord } from '../quote';
import { SnippetBuilder, SnippetTarget } from '../Snippet';

/** Address of an HTTP server; another protocol or a password in it makes no snippet. */
function addressOf({ server, table }: SnippetTarget): string | undefined {
  const written = field(server, 'location', 'endpointUrl', 'host');
  const text = table
    ? written?.replaceAll('{model}', encodeURIComponent(table))
    : written;
  if (!text || text.includes('{model}') || !URL.canParse(text)) {
    return undefined;
  }
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && !url.username && !url.password
    ? url.href
    : undefined;
}

/** curl, which sends no credentials of its own. */
export const curl: SnippetBuilder = target => {
  const address = addressOf(target);
  return address
    ? {
        kind: 'shell',
        language: 'shell',
        code: `curl --fail --globoff --location --url ${shellWord(address)}`,
        needs: ['curl'],
        secrets: [],
      }
    : undefined;
};

/** requests, whatever the answer is made of. */
export const pythonWeb: SnippetBuilder = target => {
  const address = addressOf(target);
  return address
    ? {
        kind: 'python',
        language: 'python',
        code: [
          'import requests',
          '',
          `answer = requests.get(${pythonText(address)}, timeout=30)`,
          'answer.raise_for_status()',
          'print(answer.text[:1000])',
        ].join('\n'),
        needs: ['requests'],
        secrets: [],
      }
    : undefined;
};
