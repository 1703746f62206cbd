import {
  TranslationFunction,
  TranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { dataMeshTranslationRef } from './dataMeshTranslationRef';

type Messages = typeof dataMeshTranslationRef extends TranslationRef<
  string,
  infer TMessages
>
  ? TMessages
  : never;

/** What `useText` gives, for pure functions that render words. */
export type Text = TranslationFunction<Messages>;

/** The translation function of this plugin in the language of the portal. */
export function useText(): Text {
  return useTranslationRef(dataMeshTranslationRef).t;
}
