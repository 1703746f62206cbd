import {
  CheckedBundle,
  checkWithContext,
  DataProduct,
  JudgeContext,
  Problem,
  readersOf,
  renderProblem,
  reviewReading,
} from '@meshstage/plugin-data-mesh-common';
import { Checked } from './Checked';
import { CheckedDocument } from './CheckedDocument';
import { CheckOptions } from './CheckOptions';
import { judgePair } from './judgePair';
import { DocumentPair, pairDocuments } from './pairDocuments';
import { readDocumentOf } from './policies/readDocumentOf';

/**
 * Checks documents by what is live: compared with it, and through the gate.
 *
 * @param served - what is live of them, and the products that read it or are read
 */
export function checkAtGate(
  documents: readonly CheckedDocument[],
  served: readonly CheckedDocument[],
  context: JudgeContext,
  options: CheckOptions,
): Checked {
  const products = [...served, ...documents].flatMap(productOf);
  const gate = checkWithContext(documents.map(readDocumentOf), context);
  const { problems, waiting } = passGate(documents, gate, context);
  const files = pairDocuments(served, documents)
    // What is served and not given is not deleted by that.
    .filter(({ after }) => after)
    .map(pair => {
      const readers = readersFor(pair, products);
      const file = judgePair(pair, { ...options, ...readers });
      const own = problems.get(file.file) ?? [];
      const waits = waiting.get(file.file) ?? [];
      return {
        ...file,
        problems: [...file.problems, ...own.map(renderProblem)],
        remarks: [
          ...file.remarks,
          ...waits.map(text => ({
            weight: 'warning' as const,
            rule: 'waiting',
            text,
          })),
        ],
      };
    });
  const { catalog, now = options.now } = context;
  return {
    files,
    documents,
    compared: true,
    live: served,
    gate,
    served,
    ...(catalog && { catalog }),
    now,
  };
}

function productOf({ reading }: CheckedDocument): DataProduct[] {
  return reading.document?.kind === 'DataProduct' ? [reading.document] : [];
}

/** Those who read the contract by their input ports; nobody known is not nobody. */
function readersFor(
  { after }: DocumentPair,
  products: readonly DataProduct[],
): Pick<CheckOptions, 'readers'> {
  const document = after?.reading.document;
  if (document?.kind !== 'DataContract') {
    return {};
  }
  const { id, version } = document;
  const readers = readersOf({ id, major: version?.major }, products);
  return readers.length > 0 ? { readers } : {};
}

/** What the gate says of a change; the comparison that is shown says it already. */
const OF_THE_CHANGE: ReadonlySet<string> = new Set([
  'consumer-break',
  'history-break',
  'port-break',
  'bump-too-small',
]);

/** What the gate says beside what reading and comparing have said, by document. */
function passGate(
  documents: readonly CheckedDocument[],
  gate: readonly CheckedBundle[],
  context: JudgeContext,
) {
  const said = new Set(
    documents.flatMap(({ file, reading }) =>
      reviewReading(reading, context).map(problem => keyOf(file, problem)),
    ),
  );
  const problems = new Map<string, Problem[]>();
  const waiting = new Map<string, string[]>();
  for (const { bundle, judgement } of gate) {
    const [first] = [bundle.product, ...bundle.contracts, bundle.unreadable]
      .filter(each => each !== undefined)
      .map(({ path }) => path);
    for (const { document, problem } of judgement.problems) {
      const file = document ?? first;
      if (!OF_THE_CHANGE.has(problem.code) && !said.has(keyOf(file, problem))) {
        problems.set(file, [...(problems.get(file) ?? []), problem]);
      }
    }
    waiting.set(
      first,
      context.catalog
        ? judgement.waitingFor.map(
            ({ kind, name }) => `It would wait for the ${kind} "${name}".`,
          )
        : [],
    );
  }
  return { problems, waiting };
}

function keyOf(file: string, { code, path }: Problem): string {
  return JSON.stringify([file, code, path]);
}
