import { ApiHolder, translationApiRef } from '@backstage/frontend-plugin-api';
import type { FieldValidation } from '@rjsf/utils';
import {
  checkColumns,
  FormColumn,
  renderWriteProblem,
} from '@meshstage/plugin-data-mesh-common';
import { scaffolderDataMeshTranslationRef } from '../i18n/scaffolderDataMeshTranslationRef';
import { problemText } from './problemText';

const SHOWN = 3;

/** Keeps a form from going on while its columns cannot be written. */
export async function validateColumns(
  columns: FormColumn[] | undefined,
  field: Pick<FieldValidation, 'addError'>,
  { apiHolder }: { apiHolder: Pick<ApiHolder, 'get'> },
): Promise<void> {
  const texts = apiHolder
    .get(translationApiRef)
    ?.getTranslation(scaffolderDataMeshTranslationRef);
  for (const problem of checkColumns(columns ?? []).slice(0, SHOWN)) {
    field.addError(
      texts?.ready
        ? problemText(texts.t, problem)
        : renderWriteProblem(problem).message,
    );
  }
}
