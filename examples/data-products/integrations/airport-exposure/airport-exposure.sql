-- Airport Exposure: traffic, wildlife strikes and earthquakes of each airport.
-- Run it with DuckDB in the root of this repository. Reads the ports of three domains.
WITH punctuality AS (
  SELECT
    airport,
    CAST(sum(departures) AS BIGINT) AS departures,
    round(sum(late_arrivals) / sum(departures), 4) AS late_share
  FROM read_csv('examples/data-products/flight-operations/punctuality/punctuality.csv')
  GROUP BY airport
),
airports AS (
  SELECT iata, name, latitude, longitude
  FROM read_csv('node_modules/vega-datasets/data/airports.csv')
),
strikes AS (
  SELECT
    crosswalk.iata,
    count(*) AS strikes,
    count(*) FILTER (WHERE "Effect Amount of damage" <> 'None') AS damaging_strikes,
    CAST(sum("Cost Total $") AS BIGINT) AS strike_cost_usd
  FROM read_csv('node_modules/vega-datasets/data/birdstrikes.csv') AS wildlife_strikes
  JOIN read_csv('examples/data-products/integrations/airport-crosswalk/airport-crosswalk.csv') AS crosswalk
    ON crosswalk.strike_airport_name = wildlife_strikes."Airport Name"
  GROUP BY crosswalk.iata
),
events AS (
  SELECT unnest(features, max_depth := 2)
  FROM read_json('node_modules/vega-datasets/data/earthquakes.json')
),
earthquakes AS (
  SELECT
    properties.mag AS magnitude,
    radians(geometry.coordinates[2]) AS latitude,
    radians(geometry.coordinates[1]) AS longitude
  FROM events
  WHERE properties."type" = 'earthquake' AND properties.mag >= 1
),
nearby AS (
  SELECT airports.iata, count(*) AS earthquakes_nearby, max(magnitude) AS strongest_nearby
  FROM airports
  JOIN earthquakes
    -- great-circle distance in km; least() guards against rounding above 1
    ON 6371 * acos(least(1, sin(radians(airports.latitude)) * sin(earthquakes.latitude)
      + cos(radians(airports.latitude)) * cos(earthquakes.latitude)
      * cos(radians(airports.longitude) - earthquakes.longitude))) <= 100
  GROUP BY airports.iata
)
SELECT
  punctuality.airport,
  airports.name AS airport_name,
  punctuality.departures,
  punctuality.late_share,
  strikes.strikes,
  strikes.damaging_strikes,
  strikes.strike_cost_usd,
  coalesce(nearby.earthquakes_nearby, 0) AS earthquakes_nearby,
  nearby.strongest_nearby
FROM punctuality
JOIN airports ON airports.iata = punctuality.airport
LEFT JOIN strikes ON strikes.iata = punctuality.airport
LEFT JOIN nearby ON nearby.iata = punctuality.airport
ORDER BY punctuality.airport
