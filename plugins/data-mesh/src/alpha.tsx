/**
 * The plugin for the new frontend system.
 *
 * @packageDocumentation
 */
export { dataMeshPlugin as default } from './plugin/dataMeshPlugin';
export { dataMeshTranslationRef } from './i18n/dataMeshTranslationRef';
