import { field } from '../field';
import { pythonText, shellWord } from '../quote';
import { SnippetBuilder, SnippetTarget } from '../Snippet';

const BROKERS =
  /^[a-z0-9][a-z0-9._-]*(?::\d{1,5})?(?:,[a-z0-9][a-z0-9._-]*(?::\d{1,5})?)*$/i;

/** Brokers and topic; a topic of Kafka has few characters to choose from. */
function factsOf({ server, table }: SnippetTarget) {
  const host = field(server, 'host')?.replace(/\s+/g, '');
  const topic = field(server, 'topic') ?? table;
  return host &&
    BROKERS.test(host) &&
    topic &&
    /^[A-Za-z0-9._-]{1,249}$/.test(topic)
    ? { brokers: host, topic }
    : undefined;
}

/** kcat in a shell: the first ten messages that are still there. */
export const kcat: SnippetBuilder = target => {
  const facts = factsOf(target);
  return facts
    ? {
        kind: 'shell',
        language: 'shell',
        code: `kcat -C -b ${shellWord(facts.brokers)} -t ${shellWord(
          facts.topic,
        )} -o beginning -c 10 -e`,
        needs: ['kcat'],
        secrets: [],
      }
    : undefined;
};

/** Spark reading a topic as a table. */
export const sparkKafka: SnippetBuilder = target => {
  const facts = factsOf(target);
  return facts
    ? {
        kind: 'spark',
        language: 'python',
        code: [
          'from pyspark.sql import SparkSession',
          '',
          'spark = SparkSession.builder.getOrCreate()',
          'data = (',
          '    spark.read.format("kafka")',
          `    .option("kafka.bootstrap.servers", ${pythonText(
            facts.brokers,
          )})`,
          `    .option("subscribe", ${pythonText(facts.topic)})`,
          '    .load()',
          '    .selectExpr("CAST(key AS STRING)", "CAST(value AS STRING)", "timestamp")',
          ')',
          'data.show(10)',
        ].join('\n'),
        needs: ['pyspark', 'spark-sql-kafka'],
        secrets: [],
      }
    : undefined;
};
