import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The first screen of a file loads Backstage; machines that run all suites at
// once take their time for it.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/*
 * jsdom lays nothing out. Windowed lists need heights to decide what can be
 * seen: a region is 600 pixels high, one of its rows 40.
 */
Object.defineProperties(HTMLElement.prototype, {
  offsetHeight: {
    configurable: true,
    get(this: HTMLElement) {
      return this.hasAttribute('data-index') ? 40 : 600;
    },
  },
  offsetWidth: { configurable: true, get: () => 1000 },
});
Element.prototype.scrollIntoView = () => {};
Element.prototype.scrollTo = () => {};
