/** Text as a string of standard SQL. */
export function sqlText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Name in standard SQL. */
export function sqlName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Name in the SQL of Spark, MySQL and Hive. */
export function backtickName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** Text as a string of Python; what JSON escapes, Python reads alike. */
export function pythonText(text: string): string {
  return JSON.stringify(text);
}

/** Text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text)
    ? text
    : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Text as a string of YAML: double quotes, as JSON has them. */
export function yamlText(text: string): string {
  return JSON.stringify(text);
}

/** Value of an ODBC address. */
export function odbcValue(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `{${text.replaceAll('}', '}}')}}`;
}
