import { readersOf } from '../../compatibility';
import { DataContract, DataProduct } from '../../model';
import { readDocument } from '../../read';
import { KnownProduct } from '../items/PolicySubject';
import { LiveLine, LiveProduct } from '../JudgeContext';
import { resolvePort } from '../resolvePort';
import { ContextFields } from './ContextFields';

/** The products of a list, read from the texts of their owners; `undefined` where one cannot be, as nobody knows of all then. */
export function readKnown(
  fields: ContextFields,
  key: string,
): KnownProduct[] | undefined {
  return fields.all(key, readProduct);
}

/** The products that the gate may meet. */
export function readProducts(fields: ContextFields): LiveProduct[] {
  return fields.each('products', each => {
    const known = readProduct(each);
    const owner = each.text('owner');
    const sourceId = each.text('sourceId');
    const sha256 = each.text('sha256');
    return known &&
      owner !== undefined &&
      sourceId !== undefined &&
      sha256 !== undefined
      ? { ...known, id: known.document.id, owner, sourceId, sha256 }
      : undefined;
  });
}

/** The lines that the gate may meet, with those who serve and read them. */
export function readLines(
  fields: ContextFields,
  products: readonly LiveProduct[],
  readers: readonly KnownProduct[] | undefined,
): LiveLine[] {
  const lines = fields.each('lines', readLine);
  const majors = new Map<string, (number | undefined)[]>();
  for (const { contractId, major } of lines) {
    majors.set(contractId, [...(majors.get(contractId) ?? []), major]);
  }
  const reading = readers?.map(({ document }) => document);
  return lines.map(line => {
    const { contractId: id, major } = line;
    return {
      ...line,
      servedBy: products
        .filter(({ document }) => serves(document, line, majors.get(id) ?? []))
        .map(({ ref }) => ref),
      ...(reading && { readers: readersOf({ id, major }, reading) }),
    };
  });
}

function readProduct(fields: ContextFields): KnownProduct | undefined {
  const ref = fields.text('ref');
  const domain = fields.text('domain');
  const document = productOf(fields.text('text'));
  if (!document) {
    return fields.unreadable('text', 'data product');
  }
  const contracts = fields.has('contracts') ? readContracts(fields) : {};
  return ref === undefined || domain === undefined || !contracts
    ? undefined
    : { ref, domain, document, ...contracts };
}

/** `undefined` where one cannot be read, as nobody knows of all then. */
function readContracts(
  fields: ContextFields,
): Pick<KnownProduct, 'contracts'> | undefined {
  const texts = fields.texts('contracts');
  const contracts = texts.flatMap(text => contractOf(text) ?? []);
  return contracts.length < texts.length
    ? fields.unreadable('contracts', 'data contract')
    : { contracts };
}

function readLine(
  fields: ContextFields,
): Omit<LiveLine, 'servedBy'> | undefined {
  const sourceId = fields.text('sourceId');
  const sha256 = fields.text('sha256');
  const domain = fields.optionalText('domain');
  const document = contractOf(fields.text('text'));
  if (!document) {
    return fields.unreadable('text', 'data contract');
  }
  const earlier = fields.has('earlier')
    ? fields.texts('earlier').flatMap(text => contractOf(text) ?? [])
    : undefined;
  return sourceId === undefined || sha256 === undefined
    ? undefined
    : {
        contractId: document.id,
        major: document.version?.major,
        sourceId,
        sha256,
        document,
        ...(domain !== undefined && { domain }),
        ...(earlier && { earlier }),
      };
}

function serves(
  { outputPorts }: DataProduct,
  { contractId, major }: Pick<LiveLine, 'contractId' | 'major'>,
  majors: readonly (number | undefined)[],
): boolean {
  return outputPorts.some(port => {
    const resolution =
      port.contractId === contractId && resolvePort(port, majors);
    return (
      resolution && resolution.kind === 'resolved' && resolution.major === major
    );
  });
}

function productOf(text: string | undefined): DataProduct | undefined {
  const document = text === undefined ? undefined : documentOf(text);
  return document?.kind === 'DataProduct' ? document : undefined;
}

function contractOf(text: string | undefined): DataContract | undefined {
  const document = text === undefined ? undefined : documentOf(text);
  return document?.kind === 'DataContract' ? document : undefined;
}

function documentOf(text: string): DataContract | DataProduct | undefined {
  return readDocument(text).document;
}
