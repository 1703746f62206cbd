import type { Rule } from './Rule.ts';
import { configurationPage } from './rules/configurationPage.ts';
import { coreLine } from './rules/coreLine.ts';
import { documentedExports } from './rules/documentedExports.ts';
import { fileSizes } from './rules/fileSizes.ts';
import { honestTests } from './rules/honestTests.ts';
import { honestTypes } from './rules/honestTypes.ts';
import { links } from './rules/links.ts';
import { noCycles } from './rules/noCycles.ts';
import { noLeftovers } from './rules/noLeftovers.ts';
import { noPlaces } from './rules/noPlaces.ts';
import { packageImports } from './rules/packageImports.ts';
import { packageManifests } from './rules/packageManifests.ts';
import { packageVersions } from './rules/packageVersions.ts';
import { pureCore } from './rules/pureCore.ts';
import { sharedShapes } from './rules/sharedShapes.ts';

/** The rules of the house that a machine can check. */
export const rules: Rule[] = [
  packageImports,
  coreLine,
  pureCore,
  sharedShapes,
  noCycles,
  fileSizes,
  documentedExports,
  honestTypes,
  honestTests,
  noLeftovers,
  noPlaces,
  packageManifests,
  packageVersions,
  links,
  configurationPage,
];
