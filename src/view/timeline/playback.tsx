import { useEffect, useRef, useState } from 'react';
import type { History } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import type { Bin } from '../../graph/timescale.ts';

interface Props {
  bins: readonly Bin[];
  low: number;
  high: number;
  onWindow: (low: number, high: number, history: History) => void;
}

const speeds = [0.5, 1, 2, 4];
const beat = 900;

const still = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Moves the window through time, step by step or by itself; by itself never where motion is unwanted. */
export function Playback({ bins, low, high, onWindow }: Props) {
  const words = useWords();
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const last = bins.length - 1;
  const width = high - low;
  // a whole timeline has nowhere to go: it plays as a window of a year
  const yearful = Math.max(
    0,
    bins.findIndex((bin) => bin.from.slice(0, 4) !== bins[0]?.from.slice(0, 4)) - 1,
  );
  const step = (history: History) => {
    const full = low === 0 && high === last;
    const size = full ? yearful : width;
    const next = full || high >= last ? 0 : low + Math.max(1, Math.min(size + 1, last - high));
    onWindow(next, Math.min(last, next + size), history);
    return !(full || next + size < last);
  };
  const latest = useRef(step);
  useEffect(() => {
    latest.current = step;
  });
  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      if (latest.current('replace')) setPlaying(false);
    }, beat / speed);
    return () => {
      clearInterval(timer);
    };
  }, [playing, speed]);
  const isWhole = low === 0 && high === last;
  return (
    <div className="playback">
      {!still() && (
        <button
          type="button"
          className="button"
          aria-pressed={playing}
          onClick={() => {
            setPlaying(!playing);
          }}
        >
          <span aria-hidden="true">{playing ? '❚❚' : '▶'}</span>{' '}
          {playing ? words.pause : words.play}
        </button>
      )}
      <button type="button" className="button" onClick={() => step('push')}>
        {words.step}
      </button>
      {!still() && (
        <label className="speed">
          <span className="visually-hidden">{words.speed}</span>
          <select
            value={speed}
            onChange={(event) => {
              setSpeed(Number(event.target.value));
            }}
          >
            {speeds.map((value) => (
              <option key={value} value={value}>
                {value}×
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        className="button quiet"
        disabled={isWhole}
        onClick={() => {
          onWindow(0, last, 'push');
        }}
      >
        {words.wholeTime}
      </button>
    </div>
  );
}
