import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The first test of a file loads Backstage, which takes its time on a machine
// that runs all suites at once.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
