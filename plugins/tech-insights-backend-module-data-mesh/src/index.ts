/**
 * What policies and scorecards say of data products, as facts of tech-insights.
 *
 * @packageDocumentation
 */
export { techInsightsModuleDataMesh as default } from './techInsightsModuleDataMesh';
