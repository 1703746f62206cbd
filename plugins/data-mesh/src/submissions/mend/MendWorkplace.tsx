import { useDeferredValue, useState } from 'react';
import { Alert, ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import type {
  MendOptions,
  SubmissionDetail,
} from '@meshstage/plugin-data-mesh-common';
import { useText } from '../../i18n/useText';
import { DocumentChanges } from '../DocumentChanges';
import { ProblemList } from '../ProblemList';
import submissionStyles from '../submissions.module.css';
import { Changes } from './Changes';
import { isChanged } from './DraftDocument';
import { Editor, EditorJump } from './Editor';
import { JudgementNotice } from './JudgementNotice';
import { LeaveDialog } from './LeaveDialog';
import { MendActions } from './MendActions';
import styles from './mend.module.css';
import { OutcomeNotice } from './OutcomeNotice';
import { shortNames } from './shortNames';
import { useDrafts } from './useDrafts';
import { useJudgement } from './useJudgement';
import { useLeaveGuard } from './useLeaveGuard';
import { useProposals } from './useProposals';
import { usePublish } from './usePublish';

/** Editor, judgement and changes of one submission. */
export function MendWorkplace(props: {
  submission: SubmissionDetail;
  way: MendOptions['way'];
  /** Who types; what is typed is not kept where nobody knows. */
  person: string | undefined;
}) {
  const t = useText();
  const { submission, way } = props;
  const drafts = useDrafts(submission, props.person);
  const { documents, changed } = drafts;
  // Comparing large texts must not hold up the typing.
  const compared = useDeferredValue(changed);
  const judgement = useJudgement(submission, changed);
  const publish = usePublish(submission);
  const proposals = useProposals(documents, drafts.type);
  const [path, setPath] = useState<string>();
  const [jump, setJump] = useState<EditorJump>();
  const [welcome, setWelcome] = useState(drafts.restored);
  const outcome = publish.data?.outcome;
  const done = outcome === 'published' || outcome === 'unread';
  const guard = useLeaveGuard(changed.length > 0 && !done);

  const open = documents.find(each => each.path === path) ?? documents[0];
  const names = shortNames(documents.map(each => each.path));
  const problems = judgement.problems.get(open?.path ?? '') ?? [];
  const comparison = judgement.comparisons.get(open?.path ?? '');
  const notice = (
    <OutcomeNotice
      result={publish.data}
      error={publish.error}
      onRebase={mine => {
        drafts.rebase(publish.data?.newer ?? [], mine);
        publish.reset();
      }}
    />
  );
  if (done || !open) {
    return notice;
  }
  return (
    <>
      <LeaveDialog
        isOpen={guard.leaving}
        onStay={guard.stay}
        onLeave={guard.leave}
      />
      {welcome && changed.length > 0 && (
        <Alert
          role="status"
          status="info"
          icon
          title={t('mend.restored')}
          description={t('mend.restoredHint')}
        />
      )}
      {notice}
      <JudgementNotice judgement={judgement} changed={changed.length > 0} />
      <MendActions
        way={way}
        documents={documents}
        changed={changed}
        publishing={publish.isPending}
        onPublish={() =>
          publish.mutate(changed, {
            onSuccess: result =>
              result.outcome === 'published' || result.outcome === 'unread'
                ? drafts.forget()
                : undefined,
          })
        }
        onDiscard={() => {
          drafts.discard();
          publish.reset();
          setWelcome(false);
        }}
      />
      {documents.length > 1 && (
        <ToggleButtonGroup
          className={submissionStyles.toggles}
          aria-label={t('mend.documents')}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[open.path]}
          onSelectionChange={keys => {
            setJump(undefined);
            setPath(documents.find(each => keys.has(each.path))?.path);
          }}
        >
          {documents.map((each, i) => (
            <ToggleButton
              key={each.path}
              id={each.path}
              aria-label={`${isChanged(each) ? '● ' : ''}${each.path}`}
            >
              {`${isChanged(each) ? '● ' : ''}${names[i]}`}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <div className={submissionStyles.sideBySide} data-notes="true">
        <section
          className={styles.problems}
          aria-label={t('submissions.column.problems')}
        >
          {problems.length + judgement.whole.length === 0 && (
            <p className={styles.none}>{t('mend.noProblems')}</p>
          )}
          <ProblemList problems={judgement.whole} />
          {proposals.failed && (
            <Alert
              role="status"
              status="warning"
              icon
              title={t('problems.notWritten')}
            />
          )}
          <ProblemList
            problems={problems}
            onJump={index => setJump({ line: problems[index].line ?? 1 })}
            onWrite={problem => proposals.write(open.path, problem)}
            isWriting={proposals.isWriting || judgement.pending}
          />
          {comparison && (
            <DocumentChanges
              as="h3"
              path={open.path}
              comparison={comparison}
              onJump={line => setJump({ line })}
            />
          )}
        </section>
        <div className={styles.work}>
          <Editor
            key={open.path}
            path={open.path}
            value={open.value}
            problems={problems}
            jump={jump}
            onChange={value => {
              drafts.type(open.path, value);
              proposals.forget();
              if (publish.isError || outcome === 'refused') {
                publish.reset();
              }
            }}
          />
          {compared.map(document => (
            <details key={document.path} className={styles.details} open>
              <summary>{t('mend.changesOf', { path: document.path })}</summary>
              <Changes document={document} />
            </details>
          ))}
        </div>
      </div>
    </>
  );
}
