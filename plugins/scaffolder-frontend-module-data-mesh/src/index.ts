/**
 * Form fields for templates. This entry serves the old frontend system; the
 * module of the new one is in `./alpha`.
 *
 * @packageDocumentation
 */
export { DataProductColumnsFieldExtension } from './field/legacyField';
export { scaffolderDataMeshTranslationRef } from './i18n/scaffolderDataMeshTranslationRef';
