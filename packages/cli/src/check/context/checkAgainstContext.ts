import { dirname, relative, resolve } from 'node:path';
import {
  DataProduct,
  judge,
  makeBundles,
  Problem,
  readersOf,
  renderProblem,
  reviewReading,
} from '@meshstage/plugin-data-mesh-common';
import { expandOperand } from '../../input/findSources';
import { CheckedDocument } from '../CheckedDocument';
import { Checked } from '../Checked';
import { CheckOptions } from '../CheckOptions';
import { judgePair } from '../judgePair';
import { DocumentPair, pairDocuments } from '../pairDocuments';
import { readChecked } from '../readChecked';
import { judgeContext } from './judgeContext';
import { readContext } from './readContext';
import { sha256 } from './sha256';

/**
 * Checks documents as a registry would in which the live documents of a context
 * file are served: compared with them, and through the gate. @throws CannotRun
 */
export async function checkAgainstContext(
  path: string,
  documents: readonly CheckedDocument[],
  options: CheckOptions,
): Promise<Checked> {
  const { live, ...context } = await readContext(path);
  const folder = dirname(path);
  const files: string[] = [];
  for (const operand of live) {
    const place = relative('.', resolve(folder, operand));
    files.push(...(await expandOperand(place === '' ? '.' : place)));
  }
  const served = await readChecked(files);
  const gate = judgeContext({ live, ...context }, served, options);
  const products = [...served, ...documents].flatMap(productOf);
  const { problems, waiting } = passGate(documents, gate);
  const checked = pairDocuments(served, documents)
    .filter(({ after }) => after)
    .map(pair => {
      const { classifications, noticePeriodDays, now } = context;
      const known = { classifications, noticePeriodDays };
      const file = judgePair(pair, {
        ...options,
        ...known,
        ...(now !== undefined && { now }),
        ...readersFor(pair, products),
      });
      const own = problems.get(file.file) ?? [];
      const waits = context.catalog ? waiting.get(file.file) ?? [] : [];
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
  return {
    files: checked,
    documents,
    compared: true,
    live: served,
    served,
    ...(context.catalog && { catalog: context.catalog }),
    now: context.now ?? options.now,
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
  gate: ReturnType<typeof judgeContext>,
) {
  const said = new Set(
    documents.flatMap(({ file, reading }) =>
      reviewReading(reading, gate).map(problem => keyOf(file, problem)),
    ),
  );
  const problems = new Map<string, Problem[]>();
  const waiting = new Map<string, string[]>();
  const bundles = makeBundles(
    documents.map(({ file, bytes, reading }) => ({
      path: file,
      sha256: sha256(bytes),
      reading,
    })),
  );
  for (const bundle of bundles) {
    const [first] = [bundle.product, ...bundle.contracts, bundle.unreadable]
      .filter(each => each !== undefined)
      .map(({ path }) => path);
    const judgement = judge(bundle, gate);
    for (const { document, problem } of judgement.problems) {
      const file = document ?? first;
      if (!OF_THE_CHANGE.has(problem.code) && !said.has(keyOf(file, problem))) {
        problems.set(file, [...(problems.get(file) ?? []), problem]);
      }
    }
    waiting.set(
      first,
      judgement.waitingFor.map(
        ({ kind, name }) => `It would wait for the ${kind} "${name}".`,
      ),
    );
  }
  return { problems, waiting };
}

function keyOf(file: string, { code, path }: Problem): string {
  return JSON.stringify([file, code, path]);
}
