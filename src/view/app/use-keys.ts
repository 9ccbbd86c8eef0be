import { useEffect } from 'react';
import { useViewState } from '../state/use-view-state.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Keys of the whole page: `/` search, `?` help, `Esc` back; digits set the steps of a focus. */
export function useKeys(onHelp: () => void): void {
  const [{ select, focus }, set] = useViewState();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]'))
        return;
      if (event.key === 'Escape' && !typing(event.target)) {
        if (select !== null) set({ select: null });
        else if (focus !== null) set({ focus: null, hops: 1 });
        return;
      }
      if (typing(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById('search')?.focus();
      } else if (event.key === '?') onHelp();
      else if (focus !== null && (event.key === '1' || event.key === '2' || event.key === '3'))
        set({ hops: Number(event.key) as 1 | 2 | 3 }, 'replace');
    };
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, [select, focus, set, onHelp]);
}
