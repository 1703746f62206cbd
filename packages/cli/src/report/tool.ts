import { homepage, version } from '../../package.json';

/** Who made a report. */
export const TOOL = { name: 'data-mesh', version, url: homepage };
