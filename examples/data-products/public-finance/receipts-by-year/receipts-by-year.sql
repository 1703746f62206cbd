-- Federal Receipts by Year: the wide table of accounts turned into years and sources.
-- Run it with DuckDB in the root of this repository. The transition quarter (TQ) is no year.
WITH amounts AS (
  UNPIVOT (
    SELECT "Source category name" AS source, columns('^(19|20)[0-9]{2}$')
    FROM read_json('node_modules/vega-datasets/data/budget.json')
  )
  ON COLUMNS(* EXCLUDE (source))
  INTO NAME fiscal_year VALUE amount
)
SELECT
  CAST(fiscal_year AS BIGINT) AS fiscal_year,
  source,
  CASE
    WHEN fiscal_year <= '2014' THEN 'actual'
    WHEN fiscal_year = '2015' THEN 'estimate'
    ELSE 'projection'
  END AS kind,
  CAST(sum(CAST(replace(amount, ',', '') AS BIGINT)) AS BIGINT) AS receipts_thousand_usd
FROM amounts
GROUP BY ALL
ORDER BY ALL
