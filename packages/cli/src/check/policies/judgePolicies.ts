import {
  Bundle,
  evaluate,
  makeBundles,
  makePolicySubject,
  policyPlaces,
} from '@meshstage/plugin-data-mesh-common';
import { LoadedPolicies } from '../../policy/LoadedPolicies';
import { Checked } from '../Checked';
import { CheckedFile } from '../CheckedFile';
import { untouched } from '../untouched';
import { GivenWaivers } from './GivenWaivers';
import { idleWaivers, JudgedProduct } from './idleWaivers';
import { policyContexts } from './policyContexts';
import { policyFindings } from './policyFindings';
import { readDocumentOf } from './readDocumentOf';
import { waiversOf } from './waiversOf';

type Answers = Pick<CheckedFile, 'policies' | 'unanswered'>;

/**
 * Adds what policies say of the products that new and changed documents belong
 * to. Each product is judged whole: with what is served of it besides, where
 * only some of its documents are given.
 */
export function judgePolicies(
  checked: Checked,
  { set, waivers, requests }: LoadedPolicies,
): { files: CheckedFile[]; waivers: GivenWaivers } {
  const { files, documents, served } = checked;
  const judged = new Set(files.filter(isJudged).map(({ file }) => file));
  const all = [...documents, ...untouched(served, documents)].map(
    readDocumentOf,
  );
  const contextOf = policyContexts(checked, all);
  const answers = new Map<string, Answers>();
  const products: JudgedProduct[] = [];
  for (const bundle of makeBundles(all)) {
    const own = documentsOf(bundle);
    const home = own.find(({ path }) => judged.has(path));
    if (home && !bundle.unreadable) {
      const subject = makePolicySubject({
        documents: own,
        context: contextOf(own),
      });
      const verdicts = evaluate(set, subject, {
        point: 'check',
        waivers,
        placeOf: policyPlaces(subject),
      });
      products.push({ subject, verdicts });
      const said = policyFindings(verdicts, set, subject.domain, home.path);
      answersOf(answers, home.path).unanswered.push(...said.unanswered);
      for (const finding of said.findings) {
        // What stands in a document that is only served is told where the change is.
        const file = judged.has(finding.file) ? finding.file : home.path;
        answersOf(answers, file).policies.push(finding);
      }
    }
  }
  const subjects = products.map(({ subject }) => subject);
  const counted = waiversOf(waivers, subjects);
  return {
    files: files.map(file => ({ ...file, ...answers.get(file.file) })),
    waivers: {
      counted,
      idle: idleWaivers(counted, products),
      notCounted: waiversOf(requests, subjects),
    },
  };
}

function isJudged({ status }: CheckedFile): boolean {
  return status !== 'unchanged' && status !== 'deleted';
}

function documentsOf({ product, contracts }: Bundle) {
  return [...(product ? [product] : []), ...contracts];
}

function answersOf(answers: Map<string, Answers>, file: string): Answers {
  const known = answers.get(file) ?? { policies: [], unanswered: [] };
  answers.set(file, known);
  return known;
}
