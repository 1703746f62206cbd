import { ReadDocument } from '../Bundle';
import { GateFinding, GateRule } from './GateRule';
import { Subject } from './Subject';

const MAX_LENGTH = 500;
const UNUSABLE = /[\p{Cc}\p{Surrogate}]/u;

/** @see GateRule */
export const idsUsable: GateRule = {
  id: 'ids-usable',
  title: 'Ids are short and printable',
  why: 'Everything is found by its id. One that no database can index, or that nobody can see in full, would be found by nobody.',
  codes: ['id-unusable'],
  check: subject => [
    ...subject.contracts.flatMap(({ read, contractId }) =>
      checkId(read, 'id', contractId),
    ),
    ...ofProduct(subject),
  ],
};

function ofProduct({ product }: Subject): GateFinding[] {
  if (!product) {
    return [];
  }
  const { read, document } = product;
  return [
    ...checkId(read, 'id', document.id),
    ...document.outputPorts.flatMap((port, index) => [
      ...checkId(read, `outputPorts[${index}].contractId`, port.contractId),
      ...port.inputContracts.flatMap(({ id }, at) =>
        checkId(read, `outputPorts[${index}].inputContracts[${at}].id`, id),
      ),
    ]),
    ...document.inputPorts.flatMap((port, index) =>
      checkId(read, `inputPorts[${index}].contractId`, port.contractId),
    ),
  ];
}

function checkId(
  read: ReadDocument,
  path: string,
  id: string | undefined,
): GateFinding[] {
  if (!id || (id.length <= MAX_LENGTH && !UNUSABLE.test(id))) {
    return [];
  }
  const data = { id, length: id.length, most: MAX_LENGTH };
  return [{ code: 'id-unusable', read, path, data }];
}
