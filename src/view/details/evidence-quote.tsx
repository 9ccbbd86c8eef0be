import { useState } from 'react';
import { Dialog } from '../controls/dialog.tsx';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { dateInWords } from '../words/date.ts';
import { useWords } from '../words/use-words.ts';
import { InContext } from './in-context.tsx';
import { safeLink } from './safe-link.ts';

/** A quoted sentence with its article, and the way to read it in context. */
export function EvidenceQuote({ id }: { id: string }) {
  const indexed = useIndexedGraph();
  const [{ lang }] = useViewState();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const evidence = indexed.evidence.get(id);
  const article = evidence && indexed.articles.get(evidence.article);
  if (!evidence || !article) return null;
  const href = safeLink(article.url);
  const about = [
    article.outlet,
    article.published && `${words.published} ${dateInWords(article.published, lang)}`,
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <figure className="evidence">
      <blockquote lang="vi">{evidence.exact}</blockquote>
      <figcaption>
        <cite lang="vi">{article.title}</cite>
        {about !== '' && <span> · {about}</span>}
        <span className="muted">
          {' '}
          · {words.rule} “{evidence.rule}”
        </span>
        <span className="actions">
          <button
            type="button"
            className="button"
            onClick={() => {
              setOpen(true);
            }}
          >
            {words.readInContext}
          </button>
          {href !== null && (
            <a className="button" href={href} rel="noreferrer noopener" target="_blank">
              {words.openSource}
            </a>
          )}
        </span>
      </figcaption>
      <Dialog
        open={open}
        onClose={() => {
          setOpen(false);
        }}
        title={article.title}
      >
        <InContext article={article} evidence={evidence} />
      </Dialog>
    </figure>
  );
}
