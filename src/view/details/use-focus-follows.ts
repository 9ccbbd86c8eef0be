import { useEffect, useRef, type RefObject } from 'react';

/**
 * Keeps the focus where the reader is: on the heading of what was chosen by search or inside the
 * panel, and back where he came from when the panel is closed. Who walks the network stays there.
 */
export function useFocusFollows(panel: RefObject<HTMLElement | null>, select: string | null): void {
  const before = useRef(select);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (before.current === select) return;
    const opened = before.current === null;
    before.current = select;
    const at = document.activeElement;
    const lost = at === null || at === document.body;
    if (select === null) {
      if (lost || panel.current?.contains(at) === true)
        (opener.current?.isConnected ? opener.current : document.getElementById('content'))?.focus({
          preventScroll: true,
        });
      return;
    }
    panel.current?.scrollTo({ top: 0 });
    if (opened) opener.current = at instanceof HTMLElement && !lost ? at : null;
    const moves = lost || at.id === 'search' || panel.current?.contains(at) === true;
    const heading = moves ? panel.current?.querySelector('h2') : null;
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }, [panel, select]);
}
