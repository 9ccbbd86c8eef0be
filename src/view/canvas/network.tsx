import type { Core, EventObject } from 'cytoscape';
import {
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { formatRef, parseRef } from '../../graph/ref.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { hoverMeetings, useHoveredMeetings } from '../state/hover.ts';
import { lendCanvas } from '../state/lent-canvas.ts';
import { useViewState } from '../state/use-view-state.ts';
import type { ThemeName } from '../theme/palette.ts';
import './canvas.css';
import { cameraOf, lookAtAll, useCamera } from './camera.ts';
import { countryColours } from './country-colours.ts';
import { useDrawnAhead } from './drawn-ahead.ts';
import { elementsMaker, tieOfEdge } from './elements.ts';
import { Legend } from './legend.tsx';
import { useKeptElements } from './kept-elements.ts';
import { labelSize, placeLabels } from './labels-that-fit.ts';
import { LensBar } from './lens-bar.tsx';
import { onlyThese } from './only-these.ts';
import { pictureOf } from './picture-of.ts';
import { drawTiesQuickly } from './quick-ties.ts';
import { styleOf } from './style.ts';
import { Twin } from './twin.tsx';
import { ZoomButtons } from './zoom-buttons.tsx';

const byReference = (a: unknown, b: unknown): boolean => a !== b;
const plain = (value: unknown): unknown => value;
const pluck = (value: unknown, key: string): unknown => (value as Record<string, unknown>)[key];

declare global {
  interface Window {
    /** Set by browser tests before the page loads, to reach into the canvas. */
    cuocGapTest?: { cy?: Core };
  }
}

/** The network on a canvas: draws what is in view, at places that never change. */
export function Network({ theme }: { theme: ThemeName }) {
  const indexed = useIndexedGraph();
  const { drawn } = useShown();
  const [{ select, lang, embed }] = useViewState();
  const [cy, setCy] = useState<Core | null>(null);
  const take = useCallback((instance: Core) => {
    drawTiesQuickly(instance);
    // drawn first; looked at, labelled and listened to in the next breath
    startTransition(() => {
      setCy(instance);
    });
    if (window.cuocGapTest) window.cuocGapTest.cy = instance;
  }, []);
  const palette = useMemo(() => countryColours(indexed), [indexed]);
  const elementsOf = useMemo(
    () => elementsMaker(indexed, lang, theme, palette),
    [indexed, lang, theme, palette],
  );
  const elements = useMemo(() => elementsOf(drawn), [elementsOf, drawn]);
  const size = useLabels(cy, elements);
  const style = useMemo(() => styleOf(theme, size), [theme, size]);
  useCamera(cy);
  useGestures(cy);
  useMarks(cy, elements, select);
  useHoverFromOutside(cy, elements);
  useResize(cy);
  useDrawnAhead(cy);
  useKeptElements(cy, style);

  useEffect(() => {
    if (!cy) return;
    return lendCanvas({
      draw: (kind) => pictureOf(cy, kind, theme),
      camera: () => cameraOf(cy),
    });
  }, [cy, theme]);

  return (
    <div className="network">
      <LensBar />
      <ZoomButtons cy={cy} />
      <div className="canvas-box">
        <div className="canvas" aria-hidden="true">
          <CytoscapeComponent
            elements={elements}
            stylesheet={style}
            cy={take}
            diff={byReference}
            get={pluck}
            toJson={plain}
            minZoom={0.03}
            maxZoom={4}
            boxSelectionEnabled={false}
            // in somebody else's page the wheel belongs to that page
            userZoomingEnabled={!embed}
            className="canvas-fill"
          />
        </div>
        <Twin cy={cy} drawn={drawn} />
      </div>
      <Legend theme={theme} palette={palette} drawn={drawn} />
    </div>
  );
}

/** Labels that can be read at every zoom and do not lie on one another; says how high letters are. */
function useLabels(cy: Core | null, elements: unknown): number {
  const [size, setSize] = useState(() => labelSize(1));
  // before the frame: else each change of the filters is drawn twice
  useLayoutEffect(() => {
    if (!cy || cy.destroyed()) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fit = () => {
      if (cy.destroyed()) return;
      const now = labelSize(cy.zoom());
      setSize(now);
      placeLabels(cy, now);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(fit, 120);
    };
    fit();
    cy.on('zoom', later);
    return () => {
      clearTimeout(timer);
      if (!cy.destroyed()) cy.off('zoom', later);
    };
  }, [cy, elements]);
  return size;
}

/** Click selects, click beside clears, double click or long press looks around a node. */
function useGestures(cy: Core | null): void {
  const indexed = useIndexedGraph();
  const { drawn } = useShown();
  const [, set] = useViewState();
  const ties = useRef(drawn.ties);
  useEffect(() => {
    ties.current = drawn.ties;
  }, [drawn]);
  useEffect(() => {
    if (!cy) return;
    const idOf = (event: EventObject) => (event.target as { id: () => string }).id();
    const onNode = (event: EventObject) => {
      set({ select: idOf(event) });
    };
    const onEdge = (event: EventObject) => {
      const { source, target, kind } = (
        event.target as { data: () => { source: string; target: string; kind: string } }
      ).data();
      set({ select: kind === 'tie' ? tieOfEdge(source, target) : source });
    };
    const onBackground = (event: EventObject) => {
      if (event.target === cy) set({ select: null });
    };
    const onFocus = (event: EventObject) => {
      set({ focus: idOf(event), hops: 1 });
    };
    let resting: ReturnType<typeof setTimeout> | undefined;
    let isLit = false;
    const light = (id: string) => {
      const element = cy.elements().filter((one) => one.id() === id);
      const near = element.closedNeighborhood().union(element.connectedNodes());
      cy.batch(() => {
        onlyThese(cy, 'faded', cy.elements().difference(near));
        onlyThese(cy, 'near', near);
      });
      isLit = true;
      const meetings = ties.current
        .filter(({ a, b }) => a === id || b === id || `${a}~${b}` === id)
        .flatMap((tie) => tie.meetings);
      hoverMeetings([...new Set(meetings)].flatMap((at) => indexed.meetings[at]?.id ?? []));
    };
    // a pointer that only passes, or comes to drag, changes nothing: all would be drawn anew
    const onOver = (event: EventObject) => {
      clearTimeout(resting);
      resting = setTimeout(light, 100, idOf(event));
    };
    const onPress = () => {
      clearTimeout(resting);
    };
    const onOut = () => {
      clearTimeout(resting);
      if (!isLit) return;
      isLit = false;
      cy.batch(() => {
        onlyThese(cy, 'faded');
        onlyThese(cy, 'near');
      });
      hoverMeetings([]);
    };
    cy.on('tap', 'node', onNode);
    cy.on('tap', 'edge', onEdge);
    cy.on('tap', onBackground);
    cy.on('dbltap', 'node', onFocus);
    cy.on('taphold', 'node', onFocus);
    cy.on('mouseover', 'node, edge', onOver);
    cy.on('mouseout', 'node, edge', onOut);
    cy.on('tapstart', onPress);
    // a pointer that leaves the canvas from a node tells Cytoscape nothing
    const box = cy.container();
    box?.addEventListener('pointerleave', onOut);
    return () => {
      clearTimeout(resting);
      box?.removeEventListener('pointerleave', onOut);
      if (cy.destroyed()) return;
      cy.off('tap', 'node', onNode);
      cy.off('tap', 'edge', onEdge);
      cy.off('tap', onBackground);
      cy.off('dbltap', 'node', onFocus);
      cy.off('taphold', 'node', onFocus);
      cy.off('mouseover', 'node, edge', onOver);
      cy.off('mouseout', 'node, edge', onOut);
      cy.off('tapstart', onPress);
    };
  }, [cy, indexed, set]);
}

/** Marks what is selected, a node, a tie or everybody at a meeting, and dims what is not beside it. */
function useMarks(cy: Core | null, elements: unknown, select: string | null): void {
  const indexed = useIndexedGraph();
  useLayoutEffect(() => {
    if (!cy || cy.destroyed()) return;
    const ref = select === null ? null : parseRef(select);
    const chosen = cy.collection();
    const near = cy.collection();
    if (ref?.kind === 'tie') {
      const [a, b] = ref.ends.map(formatRef);
      chosen
        .merge(cy.getElementById(a ?? ''))
        .merge(cy.getElementById(b ?? ''))
        .merge(cy.getElementById(`${a ?? ''}~${b ?? ''}`));
    } else if (ref?.kind === 'meeting') {
      const meeting = indexed.meetings[indexed.meetingAt.get(ref.id) ?? -1];
      for (const { person } of meeting?.participants ?? [])
        chosen.merge(cy.getElementById(`person:${person}`));
      near.merge(chosen.edgesWith(chosen));
    } else if (ref) {
      chosen.merge(cy.getElementById(formatRef(ref)));
      near.merge(chosen.closedNeighborhood());
    }
    cy.batch(() => {
      onlyThese(cy, 'chosen', chosen);
      const rest = chosen.empty() ? chosen : cy.elements().difference(chosen.union(near));
      onlyThese(cy, 'dimmed', rest);
    });
  }, [cy, elements, select, indexed]);
}

/** A meeting hovered in the timeline or a list lights up its people. */
function useHoverFromOutside(cy: Core | null, elements: unknown): void {
  const indexed = useIndexedGraph();
  const hovered = useHoveredMeetings();
  useEffect(() => {
    if (!cy || cy.destroyed() || hovered.length !== 1) return;
    const meeting = indexed.meetings[indexed.meetingAt.get(hovered[0] ?? '') ?? -1];
    const refs = [
      ...(meeting?.participants ?? []).map(({ person }) => `person:${person}`),
      ...(meeting?.countries ?? []).map((id) => `country:${id}`),
    ];
    const there = cy.nodes().filter((node) => refs.includes(node.id()));
    if (there.empty()) return;
    onlyThese(cy, 'faded', cy.elements().difference(there.union(there.edgesWith(there))));
    return () => {
      if (!cy.destroyed()) onlyThese(cy, 'faded');
    };
  }, [cy, elements, hovered, indexed]);
}

function useResize(cy: Core | null): void {
  useEffect(() => {
    const box = cy?.container();
    if (!cy || !box) return;
    let width = box.clientWidth;
    const observer = new ResizeObserver(() => {
      if (cy.destroyed()) return;
      cy.resize();
      // a line more above the canvas moves nothing; another width is another page
      if (box.clientWidth === width) return;
      width = box.clientWidth;
      lookAtAll(cy);
    });
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [cy]);
}
