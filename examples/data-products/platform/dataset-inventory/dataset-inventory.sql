-- Data Set Inventory: the delivered files and their licences.
-- Run it with DuckDB in the root of this repository.
WITH resources AS (
  SELECT unnest(resources) AS resource
  FROM read_json('node_modules/vega-datasets/datapackage.json')
)
SELECT
  resource.path AS path,
  resource.name AS name,
  ltrim(resource.format, '.') AS format,
  resource.bytes AS bytes,
  replace(resource.hash, 'sha1:', '') AS sha1,
  nullif(len(resource."schema".fields), 0) AS columns,
  coalesce(len(resource.licenses), 0) > 0 AS licensed,
  coalesce(resource.licenses[1].title, resource.licenses[1].name, resource.licenses[1].path) AS licence,
  resource.licenses[1].path AS licence_url,
  coalesce(len(resource.licenses), 0) AS licence_count,
  list_filter(resource.sources, s -> s.path IS NOT NULL)[1].path AS source_url
FROM resources
ORDER BY path
