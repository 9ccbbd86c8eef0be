import { SearchBox } from '../search/search-box.tsx';
import { useViewState } from '../state/use-view-state.ts';
import { views } from '../state/view-state.ts';
import { TakeAway } from '../take-away/take-away.tsx';
import type { ThemeName } from '../theme/palette.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  theme: ThemeName;
  onTheme: () => void;
  onHelp: () => void;
}

export function Header({ theme, onTheme, onHelp }: Props) {
  const words = useWords();
  const [{ view, lang }, set] = useViewState();
  return (
    <header className="header">
      <div className="brand">
        <img src="icon.svg" alt="" width="32" height="32" />
        <div>
          <h1>{words.name}</h1>
          <p>{words.tagline}</p>
        </div>
      </div>
      <SearchBox />
      <nav className="views" aria-label={words.view}>
        {views.map((option) => (
          <button
            key={option}
            type="button"
            className="button"
            aria-current={view === option}
            onClick={() => {
              set({ view: option });
            }}
          >
            {words.views[option]}
          </button>
        ))}
      </nav>
      <div className="tools">
        <TakeAway />
        <button
          type="button"
          className="button quiet"
          lang={lang === 'vi' ? 'en' : 'vi'}
          onClick={() => {
            set({ lang: lang === 'vi' ? 'en' : 'vi' });
          }}
        >
          {words.language}
        </button>
        <button
          type="button"
          className="button quiet icon"
          aria-label={words.theme[theme]}
          title={words.theme[theme]}
          onClick={onTheme}
        >
          <span aria-hidden="true">{theme === 'dark' ? '☀' : '☾'}</span>
        </button>
        <button
          type="button"
          className="button quiet icon"
          aria-label={words.help}
          title={words.help}
          onClick={onHelp}
        >
          <span aria-hidden="true">?</span>
        </button>
      </div>
    </header>
  );
}
