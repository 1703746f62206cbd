import { DataContract } from '../../../model';
import { readDocument } from '../../../read';
import { productText } from '../../__testUtils__/documents';
import { KnownProduct } from '../PolicySubject';

interface Input {
  name: string;
  version?: string;
  contractId: string;
}

/** A product that is known besides the subject; `ports` as in `productText`. */
export function known(
  id: string,
  options: {
    status?: string;
    ports?: string[];
    inputPorts?: Input[];
    contracts?: object[];
  } = {},
): KnownProduct {
  const { status = 'active', ports = [], inputPorts = [], contracts } = options;
  const text = productText({ id, name: id, domain: 'crm', ports });
  const { document } = readDocument(
    JSON.stringify({ ...JSON.parse(text), status, inputPorts }),
  );
  if (document?.kind !== 'DataProduct') {
    throw new Error(`Not a product: ${text}`);
  }
  return {
    ref: `dataproduct:crm/${id}`,
    domain: 'crm',
    document,
    ...(contracts && { contracts: contracts.map(contractOf) }),
  };
}

function contractOf(said: object): DataContract {
  const head = { apiVersion: 'v3.1.0', kind: 'DataContract', status: 'active' };
  const text = JSON.stringify({ ...head, version: '1.0.0', ...said });
  const { document } = readDocument(text);
  if (document?.kind !== 'DataContract') {
    throw new Error(`Not a contract: ${text}`);
  }
  return document;
}
