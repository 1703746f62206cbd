import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { DataMeshProvider } from '../api/DataMeshProvider';
import { Bones } from '../state/Bones';
import { MissingState } from '../state/MissingState';
import { Policies } from './policies/Policies';

const Policy = lazy(() =>
  import('./policy/Policy').then(m => ({ default: m.Policy })),
);
const Scorecards = lazy(() =>
  import('./scorecards/Scorecards').then(m => ({ default: m.Scorecards })),
);
const Scorecard = lazy(() =>
  import('./scorecards/Scorecard').then(m => ({ default: m.Scorecard })),
);
const Campaigns = lazy(() =>
  import('./campaigns/Campaigns').then(m => ({ default: m.Campaigns })),
);
const Campaign = lazy(() =>
  import('./campaigns/Campaign').then(m => ({ default: m.Campaign })),
);
const PolicyFiles = lazy(() =>
  import('./files/PolicyFiles').then(m => ({ default: m.PolicyFiles })),
);
const Preview = lazy(() =>
  import('./impact/Preview').then(m => ({ default: m.Preview })),
);
const Waivers = lazy(() =>
  import('./waivers/Waivers').then(m => ({ default: m.Waivers })),
);
const Reviews = lazy(() =>
  import('./review/Reviews').then(m => ({ default: m.Reviews })),
);
const Review = lazy(() =>
  import('./review/Review').then(m => ({ default: m.Review })),
);

/** What stands below `/governance`, in both frontend systems. */
export function GovernanceRoutes() {
  return (
    <DataMeshProvider>
      <Suspense fallback={<Bones lines={10} height={36} />}>
        <Routes>
          <Route path="/" element={<Policies />} />
          <Route path="/policies/:id" element={<Policy />} />
          <Route path="/scorecards" element={<Scorecards />} />
          <Route path="/scorecards/:id" element={<Scorecard />} />
          <Route path="/campaigns" element={<Campaigns />} />
          <Route path="/campaigns/:id" element={<Campaign />} />
          <Route path="/waivers" element={<Waivers />} />
          <Route path="/review" element={<Reviews />} />
          <Route path="/review/:id" element={<Review />} />
          <Route path="/preview" element={<Preview />} />
          <Route path="/files" element={<PolicyFiles />} />
          <Route path="*" element={<MissingState what="page" />} />
        </Routes>
      </Suspense>
    </DataMeshProvider>
  );
}
