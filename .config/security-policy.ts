import type { Plugin } from 'vite';

/**
 * What the built page may load and run: its own files, nothing else; no inline script or style,
 * no text that becomes markup.
 */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * What a host should send with every file; `public/_headers` (Netlify, Cloudflare Pages) and
 * `public/.htaccess` (Apache) say the same, which a test compares. Where a host sends nothing
 * (GitHub Pages), the page carries policy and referrer rule itself.
 */
export const headers: Readonly<Record<string, string>> = {
  // Anybody may frame the page: embedding is for that. There is nothing to be tricked into: no
  // account, no form, no change that anything outside the frame would see.
  'Content-Security-Policy': `${policy}; frame-ancestors *`,
  // One year of https only. Not includeSubDomains: other sites of the domain are not ours to bind.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  // Which meeting somebody looks at is nobody's business, least of all that of the papers linked.
  'Referrer-Policy': 'no-referrer',
  // On top of a window of its own the page shares it with no opener; inside a frame this says nothing.
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Framed by a page that itself demands both, the embedded page must send both.
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Writes the policy into the built page; development needs inline styles and is left alone. */
export const securityPolicy = (): Plugin => ({
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
      injectTo: 'head-prepend',
    },
    {
      tag: 'meta',
      attrs: { name: 'referrer', content: headers['Referrer-Policy'] },
      injectTo: 'head-prepend',
    },
  ],
});
