import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { DataContract } from '../../model';
import { readDocument } from '../../read';
import {
  CatalogFacts,
  JudgeContext,
  LiveLine,
  LiveProduct,
} from '../JudgeContext';
import { NO_POLICIES } from '../noPolicies';
import { readDocuments, sha256 } from './readDocuments';

const FOLDER = join(__dirname, '../__fixtures__');

/** What is expected of a judgement, see `judgementSummary`. */
export interface CaseExpectation {
  problems?: Record<string, string>[];
  [key: string]: unknown;
}

/** One file of `__fixtures__/<rule>`. Left out: source `sales-git` of domain sales, the catalog of `catalog.yaml`, nothing live. */
interface CaseFile {
  expect: CaseExpectation;
  source?: JudgeContext['source'];
  /** `null`: the catalog does not answer. */
  catalog?: CatalogFacts | null;
  /** `null`: nobody has read the policies yet; left out, there are none. */
  governance?: null;
  now?: string;
  compatibility?: JudgeContext['compatibility'];
  live?: {
    products?: (Omit<LiveProduct, 'id' | 'sha256' | 'document'> & {
      text: string;
    })[];
    lines?: (Omit<
      LiveLine,
      'contractId' | 'major' | 'sha256' | 'document' | 'earlier'
    > & {
      text: string;
      /** Texts of the versions before. */
      earlier?: string[];
    })[];
  };
  documents: Record<string, string>;
}

function loadFile<T>(...path: string[]): T {
  return load(readFileSync(join(FOLDER, ...path), 'utf8')) as T;
}

/** Folders of fixtures: one for each rule. */
export function gateFolders(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The cases of one rule, with documents and context read. */
export function gateCases(rule: string) {
  const catalog = loadFile<CatalogFacts>('catalog.yaml');
  return readdirSync(join(FOLDER, rule))
    .sort()
    .map(name => {
      const file = loadFile<CaseFile>(rule, name);
      const context: JudgeContext = {
        source: file.source ?? { id: 'sales-git', domains: ['sales'] },
        catalog: file.catalog === null ? undefined : file.catalog ?? catalog,
        products: (file.live?.products ?? []).map(liveProduct),
        lines: (file.live?.lines ?? []).map(liveLine),
        compatibility: file.compatibility,
        governance: file.governance === null ? undefined : NO_POLICIES,
        now: file.now,
      };
      return {
        name: name.replace(/\.yaml$/, ''),
        expect: file.expect,
        documents: readDocuments(file.documents),
        context,
      };
    });
}

type Live<K extends 'products' | 'lines'> = NonNullable<
  NonNullable<CaseFile['live']>[K]
>[number];

function liveProduct({ text, ...rest }: Live<'products'>): LiveProduct {
  const { document } = readDocument(text);
  if (document?.kind !== 'DataProduct') {
    throw new Error(`A live product must be readable: ${text}`);
  }
  return { ...rest, id: document.id, sha256: sha256(text), document };
}

function liveLine({ text, earlier, ...rest }: Live<'lines'>): LiveLine {
  const document = contractOf(text);
  return {
    ...rest,
    ...(earlier && { earlier: earlier.map(contractOf) }),
    contractId: document.id,
    major: document.version?.major,
    sha256: sha256(text),
    document,
  };
}

function contractOf(text: string): DataContract {
  const { document } = readDocument(text);
  if (document?.kind !== 'DataContract') {
    throw new Error(`A live contract must be readable: ${text}`);
  }
  return document;
}
