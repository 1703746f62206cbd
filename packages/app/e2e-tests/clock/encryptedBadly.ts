import { expect } from '@playwright/test';

const VERSION = /^version: '\d+\.\d+\.\d+'$/m;

/** A contract in another version, encrypted as no policy lets it. */
export function encryptedBadly(good: string, version: string): string {
  const broken = good
    .replace(VERSION, `version: '${version}'`)
    .replace(
      /\n {4}properties:/,
      '\n    customProperties:\n      - property: encryption\n        value: DES$&',
    );
  expect(broken).toContain(`version: '${version}'`);
  expect(broken).toContain('value: DES\n    properties:');
  return broken;
}

/** Title of the policy that does not let it. */
export const ENCRYPTION = 'What is encrypted is encrypted well';
