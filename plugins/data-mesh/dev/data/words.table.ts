/** Names of invented products and columns; every one is made of these. */
export const subjects = [
  'Flights',
  'Airports',
  'Delays',
  'Crews',
  'Gates',
  'Baggage',
  'Weather',
  'Tickets',
] as const;

export const qualities = [
  'Daily',
  'Hourly',
  'Planned',
  'Flown',
  'Cancelled',
  'Regional',
] as const;

export const domains = ['flights', 'weather', 'finance', 'energy'] as const;

export const columnNames = [
  'flight_id',
  'carrier',
  'origin',
  'destination',
  'departed_at',
  'arrived_at',
  'delay_minutes',
  'seats',
] as const;

export const columnTypes = [
  ['string', 'VARCHAR(12)'],
  ['string', 'VARCHAR'],
  ['string', 'CHAR(3)'],
  ['string', 'CHAR(3)'],
  ['timestamp', 'TIMESTAMPTZ'],
  ['timestamp', 'TIMESTAMPTZ'],
  ['integer', 'INTEGER'],
  ['integer', 'SMALLINT'],
] as const;

/** Text of strangers that a page must survive. */
export const hostileTexts = [
  'A name that does not end '.repeat(20),
  '\u202eright to left\u202c, مطار الدوحة الدولي',
  '👩‍✈️🛫 flights 🦓'.repeat(8),
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '[a link](javascript:alert(1)) and ![a picture](https://example.com/x.png)',
  'AWordWithoutAnyPlaceToBreakIt'.repeat(12),
] as const;
