-- Climate by Year: yearly mean of carbon dioxide beside the temperature anomaly.
-- Run it with DuckDB in the root of this repository.
SELECT
  global_temperature.year AS year,
  count(*) AS months,
  round(avg(co2."adjusted CO2"), 2) AS co2,
  any_value(global_temperature.temp) AS temperature_anomaly
FROM read_csv('node_modules/vega-datasets/data/co2-concentration.csv') AS co2
JOIN read_csv('node_modules/vega-datasets/data/global-temp.csv') AS global_temperature
  ON global_temperature.year = year(co2."Date")
GROUP BY global_temperature.year
ORDER BY year
