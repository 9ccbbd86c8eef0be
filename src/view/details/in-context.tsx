import { useEffect, useRef } from 'react';
import type { Article, Evidence } from '../../graph/schema.ts';

/** The whole article with the evidence marked, scrolled to it. Text only ever becomes text. */
export function InContext({ article, evidence }: { article: Article; evidence: Evidence }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <div className="context" lang="vi" tabIndex={0} role="document">
      {article.text.slice(0, evidence.start)}
      <mark ref={mark}>{evidence.exact}</mark>
      {article.text.slice(evidence.end)}
    </div>
  );
}
