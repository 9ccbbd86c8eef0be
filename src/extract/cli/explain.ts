import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeReader } from '../reader.ts';
import { UsageError, say, type Command } from './command.ts';
import { explainLines } from './explain-lines.ts';
import { makeArticle } from '../read/make-article.ts';
import { readGazetteer } from './seeds.ts';

export const explain: Command = {
  usage: 'explain [--published YYYY-MM-DD] "CÂU" | FILE',
  summary: 'What every stage saw, which rules fired, what was dropped and why.',
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { published: { type: 'string' } },
      allowPositionals: true,
    });
    const [what, ...more] = positionals;
    if (what === undefined || more.length > 0)
      throw new UsageError('explain needs one sentence in quotes, or one file.');
    // a sentence alone stands under an empty title, as it would in an article
    const text = existsSync(what) ? readFileSync(what, 'utf8') : `…\n${what}`;
    const article = makeArticle('explain', text, { published: values.published ?? null });
    say(explainLines(article, makeReader(readGazetteer(process.cwd()))).join('\n'));
    return Promise.resolve(0);
  },
};
