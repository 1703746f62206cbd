import { LoggerService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import {
  FormColumn,
  ProductForm,
  ProductSla,
  renderWriteProblem,
  writeProduct,
  WrittenProduct,
} from '@meshstage/plugin-data-mesh-common';

/** What a template asks for, flat as its steps are. */
export interface ProductInput extends ProductSla {
  domain: string;
  name: string;
  purpose: string;
  limitations?: string;
  status?: ProductForm['status'];
  columns: FormColumn[];
  support?: string;
}

/** The documents; throws when the form has problems, after naming each in the log. */
export function productOf(
  input: ProductInput,
  logger: LoggerService,
): WrittenProduct {
  const {
    freshnessHours,
    availabilityPercent,
    retentionDays,
    status,
    ...rest
  } = input;
  const { product, problems } = writeProduct({
    ...rest,
    status: status ?? 'draft',
    sla: { freshnessHours, availabilityPercent, retentionDays },
  });
  const texts = problems.map(problem => {
    const { message, fix } = renderWriteProblem(problem);
    return `${message} ${fix}`;
  });
  for (const text of texts) {
    logger.error(text);
  }
  if (!product) {
    throw new InputError(`The form is not complete. ${texts.join(' ')}`);
  }
  return product;
}
