import type { ProductType } from '@meshstage/plugin-data-mesh-common';
import {
  RiDatabase2Line,
  RiGitMergeLine,
  RiLineChartLine,
  RiShapesLine,
} from '@remixicon/react';
import { useText } from '../i18n/useText';
import { productTypeWords } from './productTypeWords';
import { StateBadge } from './StateBadge';

function TypeIcon(props: { type: ProductType }) {
  switch (props.type) {
    case 'source-aligned':
      return <RiDatabase2Line aria-hidden />;
    case 'aggregate':
      return <RiGitMergeLine aria-hidden />;
    case 'consumer-aligned':
      return <RiLineChartLine aria-hidden />;
    default:
      return <RiShapesLine aria-hidden />;
  }
}

/** Where data of a product comes from, as a word with its picture. */
export function ProductTypeName(props: { type: ProductType }) {
  const t = useText();
  return (
    <StateBadge icon={<TypeIcon type={props.type} />}>
      {productTypeWords(props.type, t)}
    </StateBadge>
  );
}
