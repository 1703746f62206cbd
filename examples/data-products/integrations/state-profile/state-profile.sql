-- State Profile: households, income and unemployment of the fifty states.
-- Run it with DuckDB in the root of this repository. Reads the ports of three domains.
WITH household_income AS (
  SELECT
    id,
    name,
    region,
    any_value(total) AS households,
    round(sum(pct) FILTER (WHERE "group" IN ('<10000', '10000 to 14999', '15000 to 24999')), 3) AS share_below_25000,
    round(sum(pct) FILTER (WHERE "group" IN ('100000 to 149999', '150000 to 199999', '200000+')), 3) AS share_from_100000
  FROM read_json('node_modules/vega-datasets/data/income.json')
  GROUP BY ALL
),
county_unemployment AS (
  -- the first two of the five digits of a county are its state
  SELECT
    id // 1000 AS state_fips,
    count(*) AS counties,
    round(median(rate), 4) AS median_county_unemployment,
    max(rate) AS highest_county_unemployment
  FROM read_csv('node_modules/vega-datasets/data/unemployment.tsv')
  GROUP BY ALL
)
SELECT
  household_income.id AS state_fips,
  household_income.name AS state,
  household_income.region,
  state_capitals.city AS capital,
  household_income.households,
  household_income.share_below_25000,
  household_income.share_from_100000,
  county_unemployment.counties,
  county_unemployment.median_county_unemployment,
  county_unemployment.highest_county_unemployment
FROM household_income
JOIN read_json('node_modules/vega-datasets/data/us-state-capitals.json') AS state_capitals
  ON state_capitals.state = household_income.name
JOIN county_unemployment ON county_unemployment.state_fips = household_income.id
ORDER BY state_fips
