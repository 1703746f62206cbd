import { EntityName } from './EntityName';

const USER = /^user:/;

/** A person of the catalog as a link; whoever else was written down as it was written. */
export function PersonName(props: { of: string }) {
  const { of } = props;
  return USER.test(of) ? <EntityName entityRef={of} small /> : <>{of}</>;
}
