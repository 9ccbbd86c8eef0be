import { LoadError } from './load-error.ts';

/** Fetches a JSON file beside the page. @throws LoadError that says what went wrong. */
export async function fetchJson(file: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(file, init).catch((error: unknown) => {
    throw new LoadError({ kind: 'failed', what: error instanceof Error ? error.message : '' });
  });
  if (response.status === 404) throw new LoadError({ kind: 'missing', what: '404' });
  if (!response.ok) throw new LoadError({ kind: 'failed', what: String(response.status) });
  const text = await textOf(response).catch(() => {
    throw new LoadError({ kind: 'failed', what: 'the connection broke off' });
  });
  // a host that answers every address with its page has no such file either
  if (text.trimStart().startsWith('<')) throw new LoadError({ kind: 'missing', what: 'HTML' });
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const what = error instanceof Error ? error.message : 'no JSON';
    throw new LoadError({ kind: 'corrupt', where: file, what });
  }
}

/** The text of a response, decoded while it comes: its own text() takes longer for megabytes. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const part = await reader?.read();
    if (part === undefined || part.done) return text + decoder.decode();
    text += decoder.decode(part.value, { stream: true });
  }
}
