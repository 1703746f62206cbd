/** An edit that makes a contract lie, and what the truth test must say then. */
export interface Lie {
  said: string;
  /** File name without `.odcs.yaml`. */
  contract: string;
  from: RegExp;
  to: string;
}

/** One lie of each kind. */
export const LIES: Lie[] = [
  {
    said: 'lattitude: no such column',
    contract: 'airports',
    from: /name: latitude/,
    to: 'name: lattitude',
  },
  {
    said: 'latitude: not described',
    contract: 'airports',
    from: /name: latitude/,
    to: 'name: lattitude',
  },
  {
    said: 'properties.magnitude: no such column',
    contract: 'earthquakes',
    from: /name: mag\n/,
    to: 'name: magnitude\n',
  },
  {
    said: 'state: hardly described',
    contract: 'state-capitals',
    from: /description: Name of the state, written out\./,
    to: 'description: State.',
  },
  {
    said: 'state: described by its name',
    contract: 'state-capitals',
    from: /description: Name of the state, written out\./,
    to: 'description: State',
  },
  {
    said: 'iata: not classified',
    contract: 'airports',
    from: /classification: public/,
    to: '',
  },
  {
    said: 'iata: no stable id',
    contract: 'airports',
    from: /- id: iata\n\s+name/,
    to: '- name',
  },
  {
    said: 'latitude: physicalType BIGINT, data DOUBLE',
    contract: 'airports',
    from: /physicalType: DOUBLE/,
    to: 'physicalType: BIGINT',
  },
  {
    said: 'latitude: logicalType integer, data DOUBLE',
    contract: 'airports',
    from: /logicalType: number/,
    to: 'logicalType: integer',
  },
  {
    said: 'iata: not required, but never null',
    contract: 'airports',
    from: /required: true/,
    to: 'required: false',
  },
  {
    said: 'iata: says nothing of nulls',
    contract: 'airports',
    from: /required: true/,
    to: '',
  },
  {
    said: 'Speed IAS in knots: required, but 2836 values are null',
    contract: 'wildlife-strikes',
    from: /required: false/,
    to: 'required: true',
  },
  {
    said: 'city: unique, but 2675 of 3376 values differ',
    contract: 'airports',
    from: /name: city\n/,
    to: 'name: city\n        unique: true\n',
  },
  {
    said: 'primary key: 2920 rows repeat it',
    contract: 'daily-weather',
    from: /primaryKey: true\n\s+primaryKeyPosition: 2/,
    to: 'primaryKey: false',
  },
  {
    said: 'location: its place in the primary key is taken or left out',
    contract: 'daily-weather',
    from: /primaryKeyPosition: 1/,
    to: 'primaryKeyPosition: 3',
  },
  {
    said: 'iata: example "ZZ9" does not occur',
    contract: 'airports',
    from: /'00M'/,
    to: "'ZZ9'",
  },
  {
    said: 'lat: example 91.5 does not occur',
    contract: 'state-capitals',
    from: /32\.3777298/,
    to: '91.5',
  },
  {
    said: 'zip_code: example 501 does not occur',
    contract: 'postal-codes',
    from: /'00501'/,
    to: '501',
  },
  {
    said: 'iata: no example',
    contract: 'airports',
    from: /examples: \['00M', ATL, SEA\]/,
    to: 'examples: []',
  },
  {
    said: 'iata: maxLength: 42 values do not fulfil it',
    contract: 'airports',
    from: /maxLength: 4/,
    to: 'maxLength: 3',
  },
  {
    said: 'properties.status: enum: 1214 values do not fulfil it',
    contract: 'earthquakes',
    from: /value: reviewed/,
    to: 'value: seen',
  },
  {
    said: 'object: rule row_count: 3376 is measured',
    contract: 'airports',
    from: /mustBe: 3376/,
    to: 'mustBe: 3377',
  },
  {
    said: 'country: rule valid_values: 1 is measured',
    contract: 'airports',
    from: /- Palau\n/,
    to: '- Guam\n',
  },
  {
    said: 'zip_code: rule pattern: 42049 is measured',
    contract: 'postal-codes',
    from: /(arguments:\n\s+pattern: )'\^\[0-9\]\{5\}\$'/,
    to: "$1'^[0-9]{4}$$'",
  },
  {
    said: 'object: rule duplicates: 2920 is measured',
    contract: 'daily-weather',
    from: /properties: \[location, date\]/,
    to: 'properties: [location]',
  },
  {
    said: 'Speed IAS in knots: rule speed_reported: 28.36 is measured',
    contract: 'wildlife-strikes',
    from: /mustBeLessThan: 30/,
    to: 'mustBeLessThan: 28',
  },
  {
    said: 'object: rule total: 7009728 is measured',
    contract: 'route-traffic',
    from: /mustBe: 7009728/,
    to: 'mustBe: 7009729',
  },
  {
    said: 'object: rule row_count: cannot be checked',
    contract: 'airports',
    from: /mustBe: 3376/,
    to: '',
  },
];
