import {
  TranslationFunction,
  TranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { scaffolderDataMeshTranslationRef } from './scaffolderDataMeshTranslationRef';

type Messages = typeof scaffolderDataMeshTranslationRef extends TranslationRef<
  string,
  infer TMessages
>
  ? TMessages
  : never;

/** What `useText` gives, for pure functions that render words. */
export type Text = TranslationFunction<Messages>;

/** The translation function of these fields in the language of the portal. */
export function useText(): Text {
  return useTranslationRef(scaffolderDataMeshTranslationRef).t;
}
