import { LineCounter, parseDocument } from 'yaml';
import type * as z from 'zod/mini';
import { GazetteerError } from './gazetteer-error.ts';

/**
 * Parses JSON (or YAML) text and checks its shape.
 * @throws GazetteerError that names the line of the fault.
 */
export function parseFile<T extends z.ZodMiniType>(
  file: string,
  text: string,
  shape: T,
): z.infer<T> {
  const parsed = file.endsWith('.json') ? fast(text) : undefined;
  if (parsed !== undefined) {
    const checked = shape.safeParse(parsed);
    if (checked.success) return checked.data;
  }
  // slow, with positions: only where something is wrong, or for YAML
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const fault = document.errors[0];
  if (fault) {
    const { line } = lines.linePos(fault.pos[0]);
    throw new GazetteerError(file, line, fault.message, 'Mend the punctuation there.');
  }
  const checked = shape.safeParse(document.toJS());
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const path = (issue?.path ?? []).map((step) => (typeof step === 'symbol' ? String(step) : step));
  throw new GazetteerError(
    file,
    lineOf(document, lines, path),
    `${path.join('.') || 'the file'}: ${issue?.message ?? 'wrong shape'}`,
    'seeds/gazetteer/README.md tells the fields of each file.',
  );
}

function fast(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The line of the deepest node of the path that exists. */
function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: readonly (string | number)[],
): number | null {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const [at] = node.range as number[];
      return at === undefined ? null : lines.linePos(at).line;
    }
  }
  return null;
}
