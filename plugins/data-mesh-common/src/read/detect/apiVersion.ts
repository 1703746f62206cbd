import { JsonObject } from '../../model';
import { ReadProblemCode } from '../../model/problems.table';
import { Standard } from '../fields/Reading';
import { releaseOf, RELEASES } from './releases.table';

/** How a document is read, and what is to be said about the version that it names. */
export interface ReadAs {
  version: number;
  problem?: { code: ReadProblemCode; data: JsonObject };
}

/**
 * A release is read as itself. An unknown minor or patch of a known major is
 * read as the newest release of that major that is not newer: standards only
 * add within a major, so what is read is right though perhaps not all. An
 * unknown major may mean anything, which makes the model misleading: an error.
 */
export function readAs(standard: Standard, written: string): ReadAs {
  const [newest] = RELEASES[standard];
  const version = releaseOf(written);
  const ofMajor = RELEASES[standard]
    .map(text => ({ text, version: releaseOf(text) ?? 0 }))
    .filter(known => majorOf(known.version) === majorOf(version ?? -1));
  if (version === undefined || ofMajor.length === 0) {
    return {
      version: releaseOf(newest) ?? 0,
      problem: {
        code: 'unsupported-api-version',
        data: { apiVersion: written, newest },
      },
    };
  }
  const best =
    ofMajor.find(known => known.version <= version) ??
    ofMajor[ofMajor.length - 1];
  if (best.text === written) {
    return { version };
  }
  const code =
    version > ofMajor[0].version ? 'newer-api-version' : 'odd-api-version';
  return {
    version: best.version,
    problem: { code, data: { apiVersion: written, readAs: best.text } },
  };
}

function majorOf(version: number): number {
  return Math.floor(version / 10_000);
}
