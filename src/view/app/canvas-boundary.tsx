import { Component, type ReactNode } from 'react';
import { MeetingTable } from '../table/meeting-table.tsx';
import { useWords } from '../words/use-words.ts';

/** Where no canvas can be had, the table says the same. */
export class CanvasBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Instead /> : this.props.children;
  }
}

function Instead() {
  const { noCanvas } = useWords();
  return (
    <>
      <p className="stage-wait" role="status">
        {noCanvas}
      </p>
      <MeetingTable />
    </>
  );
}
