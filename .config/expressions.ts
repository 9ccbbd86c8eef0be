import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';

/** A regular expression of the source, and where it stands. */
export interface Expression {
  source: string;
  flags: string;
  where: string[];
}

/** A file's regular expressions: literals, and what is built with `RegExp` (source null). */
export function expressionsIn(
  file: string,
  text: string,
): { source: string | null; flags: string; where: string }[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: ReturnType<typeof expressionsIn> = [];
  const visit = (node: ts.Node): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
    const where = `${file}:${String(line)}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), where });
    }
    const made = ts.isNewExpression(node) || ts.isCallExpression(node);
    if (made && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp')
      found.push({ source: null, flags: '', where });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/**
 * Every regular expression of a folder, each once, tests left out.
 * @throws Error that names an expression built at run time: nobody can say what it will be.
 */
export function expressionsOf(root: string, folder: string): Expression[] {
  const all = new Map<string, Expression>();
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name))
    .map((name) => join(root, folder, name))
    .sort();
  for (const path of files)
    for (const { source, flags, where } of expressionsIn(
      relative(root, path),
      readFileSync(path, 'utf8'),
    )) {
      if (source === null)
        throw new Error(
          `${where} builds a regular expression at run time: write a literal, or look for a plain text.`,
        );
      const key = `/${source}/${flags}`;
      const known = all.get(key);
      if (known) known.where.push(where);
      else all.set(key, { source, flags, where: [where] });
    }
  return [...all.values()];
}

export interface Judged {
  expression: Expression;
  /** `proved` by automata, `attacked` in vain by a fuzzer, or why it is not linear. */
  verdict: 'proved' | 'attacked' | { problem: string };
}

/** Whether the time of an expression grows in proportion to the text, by recheck. */
export async function judge(expression: Expression): Promise<Judged> {
  const { source, flags, where } = expression;
  const found = await check(source, flags, { timeout: 60_000 });
  if (found.status === 'safe')
    return { expression, verdict: found.checker === 'automaton' ? 'proved' : 'attacked' };
  const attack = found.status === 'vulnerable' ? ` on ${found.attack.pattern}` : '';
  const what =
    found.status === 'vulnerable' ? found.complexity.summary : `unknown (${found.error.kind})`;
  return {
    expression,
    verdict: { problem: `${where.join(', ')}: /${source}/${flags} is ${what}${attack}` },
  };
}
