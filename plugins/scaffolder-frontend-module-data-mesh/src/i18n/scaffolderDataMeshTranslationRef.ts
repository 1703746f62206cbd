import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { en } from './en.table';

/**
 * Texts of the form fields: English, and German as its own chunk.
 *
 * @public
 */
export const scaffolderDataMeshTranslationRef = createTranslationRef({
  id: 'scaffolder.data-mesh',
  messages: en,
  translations: { de: () => import('./de.table') },
});
