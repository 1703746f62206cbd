-- Felt Earthquakes: what the morning report says about the week.
-- Run it with DuckDB in the root of this repository.
WITH earthquakes AS (
  SELECT unnest(features, max_depth := 2)
  FROM read_json('node_modules/vega-datasets/data/earthquakes.json')
)
SELECT
  id,
  date_trunc('second', epoch_ms(properties."time")) AS happened_at,
  properties.place AS place,
  properties.mag AS magnitude,
  geometry.coordinates[3] AS depth_km,
  properties.felt AS felt_reports,
  CASE
    WHEN properties.cdi < 3.5 THEN 'weak'
    WHEN properties.cdi < 4.5 THEN 'light'
    WHEN properties.cdi < 5.5 THEN 'moderate'
    WHEN properties.cdi < 6.5 THEN 'strong'
    WHEN properties.cdi < 7.5 THEN 'very strong'
    WHEN properties.cdi < 8.5 THEN 'severe'
    ELSE 'violent'
  END AS shaking
FROM earthquakes
WHERE properties.felt > 0 AND properties."type" = 'earthquake'
ORDER BY magnitude DESC, id
