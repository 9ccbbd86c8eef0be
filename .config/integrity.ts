import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * Writes into the built page what its scripts and styles must hash to (W3C Subresource Integrity):
 * a host or cache that changes one of them gets a page that does not run, not one that runs
 * something else. The entry names its lazy parts by their content, so they are covered by it.
 */
export const integrity = (): Plugin => ({
  name: 'integrity',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') return;
      page.source = String(page.source).replace(
        / (?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/gu,
        (attribute, name: string) => {
          const file = bundle[name];
          if (!file) throw new Error(`index.html asks for ${name}, which the build does not hold.`);
          const content = file.type === 'chunk' ? file.code : file.source;
          return `${attribute} integrity="${integrityOf(content)}"`;
        },
      );
    },
  },
});
