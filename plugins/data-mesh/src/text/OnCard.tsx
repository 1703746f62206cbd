import { ReactNode } from 'react';
import { BgProvider } from '@backstage/ui';

/**
 * What lies on a card of ours, which has the first neutral colour. Fields and
 * buttons take the same colour unless they are told, and nobody sees where they
 * begin.
 */
export function OnCard(props: { children: ReactNode }) {
  return <BgProvider bg="neutral-1">{props.children}</BgProvider>;
}
