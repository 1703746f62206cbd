import { useEffect, useState } from 'react';
import type {
  FilePlace,
  PolicyFiles,
} from '@meshstage/plugin-data-mesh-common';
import { Draft, Drafts } from './Draft';
import { keepDrafts, keptDrafts } from './keptDrafts';
import { TakenFiles, readDrafts } from './readDrafts';

const NEW_ID = /^new (\d+)$/;

/** The files that a person would change together, and the one that is open. */
export function useDrafts(
  { sources, files }: PolicyFiles,
  person: string | undefined,
) {
  const [drafts, setDrafts] = useState(() => keptDrafts(person));
  useEffect(() => keepDrafts(person, drafts), [person, drafts]);
  const [started, setStarted] = useState(() => nextCount(drafts));
  const [open, setOpen] = useState(
    () => [...drafts.keys()].at(-1) ?? newId(started),
  );
  const [refused, setRefused] = useState<TakenFiles['refused']>([]);
  const inForce: ReadonlyMap<string, FilePlace> = new Map(
    files.map(({ source, path }) => [
      sources.length > 1 ? `=${path} · ${source}` : `=${path}`,
      { source, path },
    ]),
  );

  const put = (id: string, draft: Draft): Drafts => {
    const next = new Map(drafts).set(id, draft);
    setDrafts(next);
    return next;
  };
  const drop = (id: string) => {
    const next = new Map(drafts);
    next.delete(id);
    setDrafts(next);
  };
  const openNew = () => {
    setStarted(started + 1);
    setOpen(newId(started + 1));
  };
  /** One is taken for the file that is open, several for those of their names. */
  const take = async (chosen: readonly File[]) => {
    const source = sources[0].id;
    const taken = await readDrafts(chosen, inForce, source);
    setRefused(taken.refused);
    const [only] = taken.drafts;
    if (chosen.length === 1 && only) {
      const { place, before } = drafts.get(open) ?? {
        place: inForce.get(open) ?? { source, path: '' },
      };
      put(open, {
        place: { ...place, path: place.path || only.draft.place.path },
        before,
        content: only.draft.content,
      });
      return;
    }
    let last = started;
    const own = taken.drafts.map(({ id, draft }) => {
      last += id === undefined ? 1 : 0;
      return [id ?? newId(last), draft] as const;
    });
    setStarted(last);
    setDrafts(known => new Map([...known, ...own]));
  };

  return {
    ...{ drafts, inForce, open, setOpen, openNew, put, drop, take, refused },
  };
}

/** The count of the next new file, after those that were kept. */
function nextCount(drafts: Drafts): number {
  const counts = [...drafts.keys()].map(id => Number(NEW_ID.exec(id)?.[1]));
  return 1 + Math.max(0, ...counts.filter(Number.isFinite));
}

function newId(count: number): string {
  return `new ${count}`;
}
