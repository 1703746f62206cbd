-- Airport Punctuality: flown flights per airport of departure and month.
-- Run it with DuckDB in the root of this repository. A flight is late from 15 minutes on
-- (14 CFR 234.2); the half year ends before midnight of 1 July 2001.
SELECT
  flights.origin AS airport,
  airports.name AS airport_name,
  airports.state AS state,
  CAST(date_trunc('month', flights.date) AS DATE) AS month,
  count(*) AS departures,
  count(*) FILTER (WHERE flights.delay >= 15) AS late_arrivals,
  round(count(*) FILTER (WHERE flights.delay >= 15) / count(*), 4) AS late_share,
  median(flights.delay) AS median_delay,
  quantile_disc(flights.delay, 0.95) AS p95_delay
FROM read_parquet('node_modules/vega-datasets/data/flights-3m.parquet') AS flights
JOIN read_csv('node_modules/vega-datasets/data/airports.csv') AS airports
  ON airports.iata = flights.origin
WHERE flights.date < TIMESTAMP '2001-07-01'
GROUP BY ALL
ORDER BY airport, month
