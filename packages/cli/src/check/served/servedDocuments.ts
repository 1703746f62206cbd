import { CheckedDocument } from '../CheckedDocument';
import { checkedDocument } from '../readChecked';

const LISTS = ['products', 'lines', 'readers', 'upstream'];

/** The documents of a context that a registry has given, each once, as their owners wrote them. */
export function servedDocuments(said: unknown): CheckedDocument[] {
  const texts = new Map<string, string>();
  const lists = new Map<string, unknown>(Object.entries(said ?? {}));
  for (const list of LISTS.map(name => lists.get(name))) {
    for (const each of Array.isArray(list) ? list : []) {
      const fields = new Map<string, unknown>(Object.entries(each ?? {}));
      const [text, ref] = [fields.get('text'), fields.get('ref')];
      if (typeof text === 'string') {
        texts.set(text, typeof ref === 'string' ? ref : '');
      }
      const contracts = fields.get('contracts');
      for (const contract of Array.isArray(contracts) ? contracts : []) {
        if (typeof contract === 'string') {
          texts.set(contract, '');
        }
      }
    }
  }
  return [...texts].map(([text, ref]) => {
    const served = checkedDocument(ref, Buffer.from(text));
    const { document } = served.reading;
    const version = document?.version?.text ?? '';
    return ref === '' && document
      ? { ...served, file: `live:${document.id}@${version}` }
      : served;
  });
}
