-- Labour Market Pulse: the key figures of each month.
-- Run it with DuckDB in the root of this repository.
SELECT
  employment.month AS month,
  any_value(employment.nonfarm) AS jobs,
  any_value(employment.nonfarm_change) AS jobs_change,
  CAST(sum(unemployment.count) AS BIGINT) AS unemployed,
  first(unemployment.series ORDER BY unemployment.rate DESC, unemployment.series) AS hardest_hit_industry,
  max(unemployment.rate) AS hardest_hit_rate
FROM read_csv('node_modules/vega-datasets/data/us-employment.csv') AS employment
JOIN read_json('node_modules/vega-datasets/data/unemployment-across-industries.json') AS unemployment
  ON make_date(unemployment.year, unemployment.month, 1) = employment.month
GROUP BY employment.month
ORDER BY month
