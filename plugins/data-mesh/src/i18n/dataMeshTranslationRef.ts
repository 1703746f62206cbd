import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en.table';

/**
 * All texts of the plugin. English is built in, German comes as its own chunk;
 * an app overrides or adds languages with a translation resource.
 *
 * @public
 */
export const dataMeshTranslationRef = createTranslationRef({
  id: 'plugin.data-mesh',
  messages: en,
  translations: { de: () => import('./de.table') },
});
