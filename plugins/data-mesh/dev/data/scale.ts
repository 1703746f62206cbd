/** How much of everything a state has. */
export interface Scale {
  products: number;
  columns: number;
  neighbours: number;
  submissions: number;
}

const USUAL: Scale = {
  products: 48,
  columns: 40,
  neighbours: 4,
  submissions: 30,
};
const NOTHING: Scale = {
  products: 0,
  columns: 0,
  neighbours: 0,
  submissions: 0,
};
const LARGE: Scale = {
  products: 10_000,
  columns: 10_000,
  neighbours: 300,
  submissions: 5_000,
};

/** @param state - id of a state */
export function scaleOf(state: string): Scale {
  switch (state) {
    case 'empty':
      return NOTHING;
    case 'large':
      return LARGE;
    default:
      return USUAL;
  }
}
