import { useViewState } from '../state/use-view-state.ts';
import { en } from './en.ts';
import { vi, type Words } from './vi.ts';

/** The words of the language in force. */
export function useWords(): Words {
  const [{ lang }] = useViewState();
  return lang === 'en' ? en : vi;
}
