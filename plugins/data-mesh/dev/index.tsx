import { createDevApp } from '@backstage/frontend-dev-utils';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import dataMeshPlugin from '../src/alpha';
import { devApis } from './backend/devApis';
import { devModule } from './states/devModule';

// `yarn start` in this folder: every screen in every state, without a backend.
createDevApp({
  features: [catalogPlugin, dataMeshPlugin, ...devApis, devModule],
});
