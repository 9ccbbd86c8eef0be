import { useEffect, useState } from 'react';
import type { ThemeName } from './palette.ts';

const key = 'cuoc-gap-theme';
const dark = () => window.matchMedia('(prefers-color-scheme: dark)');

/** Storage may be denied: then the choice lasts as long as the page. */
function stored(): ThemeName | null {
  try {
    const value = window.localStorage.getItem(key);
    return value === 'dark' || value === 'light' ? value : null;
  } catch {
    return null;
  }
}

function store(theme: ThemeName): void {
  try {
    window.localStorage.setItem(key, theme);
  } catch {
    // nothing to keep it in
  }
}

/** The theme in force, and how to change it; follows the system until somebody chooses. */
export function useTheme(): [ThemeName, () => void] {
  const [chosen, setChosen] = useState<ThemeName | null>(stored);
  const [system, setSystem] = useState<ThemeName>(() => (dark().matches ? 'dark' : 'light'));
  const theme = chosen ?? system;
  useEffect(() => {
    const query = dark();
    const follow = () => {
      setSystem(query.matches ? 'dark' : 'light');
    };
    query.addEventListener('change', follow);
    return () => {
      query.removeEventListener('change', follow);
    };
  }, []);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    store(next);
    setChosen(next);
  };
  return [theme, toggle];
}
