/**
 * Documents that use every field of their release once, so that nothing of a
 * standard is forgotten. Texts are unlike each other, numbers too: a test finds
 * each of them again in the model.
 */

export const FULL_PRODUCT_1_1 = `apiVersion: v1.1.0
kind: DataProduct
id: 7b9f2f0e-product
name: Customer orders
version: 2.3.0
status: Deprecated
type: consumerAligned
domain: sales
tenant: acme
deprecated: true
productCreatedTs: 2026-01-31T12:00:00Z
tags: [orders, gold]
description:
  purpose: Orders as customers placed them.
  limitations: Without returns.
  usage: For reports.
  authoritativeDefinitions:
    - {type: page, url: https://example.org/about}
  customProperties:
    - {property: audience, value: analysts}
synonyms:
  - id: syn1
    synonym: purchases
    description: How the shops say it.
    locale: en-GB
    source: glossary
    status: approved
    customProperties: [{property: since, value: 1999}]
context:
  instructions: Prefer the net amount.
  verifiedStatements:
    - id: vs1
      question: How many orders a day?
      answer: About a thousand.
      tags: [checked]
      authoritativeDefinitions: [{type: query, url: https://example.org/q}]
      customProperties: [{property: asked, value: 17}]
  constraints:
    - id: co1
      constraint: Never add tax twice.
      tags: [money]
      authoritativeDefinitions: [{type: rule, url: https://example.org/tax}]
      customProperties: [{property: weight, value: 18}]
authoritativeDefinitions:
  - {id: ad1, type: canonicalUrl, url: https://example.org/orders, description: The permalink.}
customProperties:
  - {id: cp1, property: owner, value: group:default/sales, description: Who answers.}
inputPorts:
  - id: ip1
    name: shop
    version: v1.2
    contractId: shop-contract
    deprecated: true
    tags: [raw]
    customProperties: [{property: access, value: positional}]
    authoritativeDefinitions: [{type: source, url: https://example.org/shop}]
outputPorts:
  - id: op1
    name: orders
    version: 2.3.1
    contractId: orders-contract
    type: tables
    description: One row an order.
    deprecated: true
    tags: [table]
    sbom: [{id: sb1, type: spdx, url: https://example.org/sbom}]
    inputContracts: [{id: shop-contract-1, version: 1.2.3}]
    synonyms: [{synonym: sold}]
    context: {instructions: Filter by day first.}
    customProperties: [{property: sunset, value: 2027-06-30}]
    authoritativeDefinitions: [{type: dashboard, url: https://example.org/d}]
managementPorts:
  - id: mp1
    name: metrics
    content: observability
    type: rest
    url: https://example.org/metrics
    channel: prometheus
    description: Counters.
    deprecated: true
    tags: [ops]
    customProperties: [{property: port, value: 9090}]
    authoritativeDefinitions: [{type: runbook, url: https://example.org/r}]
support:
  - id: su1
    channel: "#orders"
    url: https://example.org/chat
    tool: slack
    scope: interactive
    description: Ask here.
    invitationUrl: https://example.org/join
    tags: [chat]
    customProperties: [{property: hours, value: office}]
    authoritativeDefinitions: [{type: rota, url: https://example.org/rota}]
team:
  name: Sales data
  description: Those who know.
  tags: [team]
  customProperties: [{property: size, value: 4}]
  authoritativeDefinitions: [{type: people, url: https://example.org/people}]
  members:
    - id: tm1
      username: ann@example.org
      name: Ann
      description: Founder.
      role: owner
      dateIn: 2020-02-03
      dateOut: 2026-03-04
      replacedByUsername: bob@example.org
      tags: [lead]
      customProperties: [{property: desk, value: 12}]
      authoritativeDefinitions: [{type: card, url: https://example.org/ann}]
`;

export const FULL_CONTRACT_3_2 = `apiVersion: v3.2.0
kind: DataContract
id: orders-contract
name: Orders contract
version: 2.3.1
status: proposed
domain: sales
tenant: acme
dataProduct: Customer orders
contractCreatedTs: "2026-01-31T12:00:00+01:00"
tags: [contract]
context: Mind the time zone.
description: {purpose: Orders for everybody.}
servers:
  - id: se1
    server: lake
    type: iceberg
    environment: prod
    description: The table.
    catalog: main
    catalogUrl: https://example.org/catalog
    namespace: sales.orders
    warehouse: wh
    roles: [{role: lake_reader, access: read}]
    customProperties: [{property: header, value: none}]
schema:
  - id: so1
    name: orders
    physicalName: ORDERS
    physicalType: table
    logicalType: object
    businessName: Order book
    description: One row an order line.
    dataGranularityDescription: Order line
    deprecated: true
    tags: [fact]
    synonyms: [{synonym: bookings}]
    context: {instructions: Join on id.}
    authoritativeDefinitions: [{type: model, url: https://example.org/m}]
    customProperties:
      - {property: encryption, value: AES256}
      - {property: encryptionKey, value: kms-sales}
      - {property: retention, value: P90D}
      - {property: closed, value: true}
    relationships:
      - {id: re1, type: foreignKey, from: orders.customer_id, to: orders.email, customProperties: [{property: kind, value: soft}]}
    quality:
      - id: qr1
        name: enough rows
        type: library
        metric: rowCount
        mustBeGreaterThan: 100
        unit: rows
        description: Not empty.
        dimension: completeness
        severity: critical
        businessImpact: No report.
        method: nightly
        schedule: 0 20 * * *
        scheduler: cron
        arguments: {sample: 5}
        tags: [dq]
        authoritativeDefinitions: [{type: why, url: https://example.org/dq}]
        customProperties: [{property: team, value: dq-team}]
      - {type: sql, query: select 1, mustBeBetween: [21, 22]}
      - {type: custom, engine: soda, implementation: {check: fresh}}
    properties:
      - id: pr1
        name: customer_id
        physicalName: CUST_ID
        businessName: Customer
        logicalType: integer
        logicalTypeOptions: {minimum: 41, format: i64}
        physicalType: bigint
        description: Who bought.
        required: true
        unique: true
        primaryKey: true
        primaryKeyPosition: 31
        partitioned: true
        partitionKeyPosition: 32
        classification: restricted
        criticalDataElement: true
        encryptedName: cust_enc
        semanticType: dimension
        deprecated: true
        transformLogic: trim(x)
        transformDescription: Spaces go.
        transformSourceObjects: [crm.customer]
        examples: [501, 502]
        enum:
          - {id: en1, value: 601, label: first, description: The first., tags: [e], customProperties: [{property: rank, value: 71}], authoritativeDefinitions: [{type: code, url: https://example.org/e}]}
          - {value: 602}
        tags: [key]
        synonyms: [{synonym: buyer}]
        relationships: [{to: orders.email}]
        quality: [{metric: nullValues, mustBe: 81}]
        authoritativeDefinitions: [{type: term, url: https://example.org/t}]
        customProperties: [{property: default, value: 91, vendor: meshstage}]
      - name: email
        logicalType: string
        customProperties: [{property: masking, value: hash}]
      - name: address
        logicalType: object
        properties: [{name: street, logicalType: string}]
      - name: lines
        logicalType: array
        items: {logicalType: object, properties: [{name: sku, logicalType: string}]}
      - name: labels
        logicalType: map
        map: {key: {logicalType: string}, value: {logicalType: number}}
      - name: embedding
        logicalType: vector
        logicalTypeOptions: {dimensions: 768}
slaProperties:
  - id: sl1
    property: latency
    value: 4
    valueExt: 5
    unit: d
    element: orders.customer_id
    driver: regulatory
    description: Within days.
    schedule: 0 30 * * *
    scheduler: airflow
    customProperties: [{property: slo.latency.window, value: P7D}, {property: slo.latency.target, value: 0.99}]
    authoritativeDefinitions: [{type: sla, url: https://example.org/sla}]
  - {property: retention, value: 3, unit: y}
roles:
  - id: ro1
    role: orders_reader
    access: select
    description: Reads.
    firstLevelApprovers: manager
    secondLevelApprovers: steward
    customProperties: [{property: clearance, value: internal}]
price: {id: pc1, priceAmount: 9.95, priceCurrency: USD, priceUnit: megabyte}
customProperties:
  - {property: slo.latency.window, value: P28D}
  - {property: slo.retention.window, value: P1Y}
authoritativeDefinitions: [{type: home, url: https://example.org/c}]
support: [{channel: mail, tool: email}]
team: {members: [{username: carl}]}
`;

export const FULL_CONTRACT_2_2 = `apiVersion: v2.2.2
kind: DataContract
uuid: 53581432-v2
version: 1.1.0
status: current
type: tables
datasetName: seller_payments
quantumName: my quantum
datasetDomain: seller
datasetKind: virtualDataset
userConsumptionMode: Analytical
tenant: ClimateQuantum
description: {purpose: Views on sellers., usage: Predict., limitations: Filter first.}
sourcePlatform: googleCloudPlatform
sourceSystem: bigQuery
server: edw
driver: bigquery
driverVersion: 3.1.4
database: pypl-edw.pp_access
project: edw-project
productDl: dl@example.org
productSlackChannel: "#sellers"
productFeedbackUrl: https://example.org/feedback
dataset:
  - table: tbl
    physicalName: tbl_1
    priorTableName: seller
    description: Core metrics.
    dataGranularity: txn
    columns:
      - column: txn_ref_dt
        isPrimaryKey: true
        primaryKeyPosition: 61
        businessName: Reference date
        logicalType: date
        physicalType: date
        isNullable: false
        isUnique: true
        partitionStatus: true
        partitionKeyPosition: 62
        clusterStatus: false
        clusterKeyPosition: 63
        criticalDataElementStatus: true
        tags: [dates]
        classification: public
        transformSourceTables: [table_name_1]
        transformLogic: sel t1
        transformDescription: Short.
        sampleValues: ["2022-10-03"]
      - column: rcvr_id
        logicalType: string
        physicalType: varchar
        encryptedColumnName: enc_rcvr_id
    quality:
      - code: nullCheck
        templateName: NullCheck
        description: No nulls.
        toolName: Elevate
        toolRuleName: DQ.rw
        dimension: completeness
        severity: error
        businessImpact: operational
        scheduleCronExpression: 0 20 * * 1
slaDefaultColumn: tbl.txn_ref_dt
slaProperties:
  - {property: endOfSupport, value: "2030-05-12", column: tbl.rcvr_id}
stakeholders:
  - {username: ceastwood, role: Data Scientist, dateIn: 2022-08-02, dateOut: 2022-10-01, replacedByUsername: mhopper}
roles: [{role: microstrategy, access: read, firstLevelApprovers: Reporting}]
price: {priceAmount: 8.5, priceCurrency: EUR, priceUnit: gigabyte}
`;
