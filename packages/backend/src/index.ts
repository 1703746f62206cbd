import { createBackend } from '@backstage/backend-defaults';
import { demoClock } from './demoClock';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@meshstage/backend-module-demo-auth'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(import('@meshstage/plugin-catalog-backend-module-data-mesh'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('@meshstage/plugin-permission-backend-module-data-mesh'));

// Searches in memory where the database is no PostgreSQL.
backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-pg'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(import('@meshstage/plugin-search-backend-module-data-mesh'));

backend.add(import('@meshstage/plugin-data-mesh-backend'));
const clock = process.env.MESHSTAGE_DEMO_CLOCK;
if (clock) {
  backend.add(demoClock(clock, process.env.NODE_ENV));
}

backend.add(import('@backstage/plugin-scaffolder-backend'));
backend.add(
  import('@backstage/plugin-catalog-backend-module-scaffolder-entity-model'),
);
backend.add(import('@meshstage/plugin-scaffolder-backend-module-data-mesh'));

// A portal of which a part has refused to start must not run without that part.
backend.start().catch(error => {
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
