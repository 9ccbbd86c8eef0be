import type { ReactNode } from 'react';
import type { LoadFault } from '../load/load-error.ts';
import { useWords } from '../words/use-words.ts';

function Screen({
  title,
  children,
  status,
}: {
  title: string;
  children: ReactNode;
  status?: 'alert' | 'status';
}) {
  return (
    <main className="screen">
      <div role={status}>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}

export function LoadingScreen() {
  const { states, name } = useWords();
  return (
    <Screen title={name} status="status">
      <p className="screen-lead">{states.lead}</p>
      <p>{states.loading}</p>
    </Screen>
  );
}

export function EmptyScreen() {
  const { states } = useWords();
  return (
    <Screen title={states.emptyTitle} status="status">
      <p>{states.emptyText}</p>
    </Screen>
  );
}

/** One screen for each way in which the data can fail, with the way out. */
export function FaultScreen({ fault, onRetry }: { fault: LoadFault; onRetry: () => void }) {
  const { states } = useWords();
  const detail = 'where' in fault ? `${fault.where}: ${fault.what}` : null;
  const [title, text] = {
    missing: [states.missingTitle, states.missingText],
    failed: [states.missingTitle, states.failedText],
    corrupt: [states.corruptTitle, states.corruptText],
    older: [states.olderTitle, states.versionText],
    newer: [states.newerTitle, states.versionText],
  }[fault.kind];
  return (
    <Screen title={title ?? ''} status="alert">
      <p>{text}</p>
      {detail && <p className="screen-detail">{detail}</p>}
      <button type="button" className="button primary" onClick={onRetry}>
        {states.retry}
      </button>
    </Screen>
  );
}
