import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { DataMeshProvider } from '../api/DataMeshProvider';
import { Bones } from '../state/Bones';
import { MissingState } from '../state/MissingState';
import { Shelf } from './Shelf';

const Submissions = lazy(() =>
  import('../submissions/Submissions').then(m => ({ default: m.Submissions })),
);
const Submission = lazy(() =>
  import('../submissions/Submission').then(m => ({ default: m.Submission })),
);

const Mend = lazy(() =>
  import('../submissions/mend/Mend').then(m => ({ default: m.Mend })),
);

/** What stands below `/data-products`, in both frontend systems. */
export function DataMeshRoutes() {
  return (
    <DataMeshProvider>
      <Suspense fallback={<Bones lines={10} height={36} />}>
        <Routes>
          <Route path="/" element={<Shelf />} />
          <Route path="/submissions" element={<Submissions />} />
          <Route path="/submissions/:id" element={<Submission />} />
          <Route path="/submissions/:id/mend" element={<Mend />} />
          <Route path="*" element={<MissingState what="page" />} />
        </Routes>
      </Suspense>
    </DataMeshProvider>
  );
}
