import { decodeState, encodeState } from '../../src/view/state/url-codec.ts';
import { defaults } from '../../src/view/state/view-state.ts';

const parameters = Object.keys(defaults);

/** Every text as value of every parameter, as name of one, and as the whole query. */
export function hostileAddresses(texts: readonly string[]): string[] {
  const encoded = texts.map((text) => encodeURIComponent(text.toWellFormed()));
  return [
    ...parameters.flatMap((name) => encoded.map((value) => `?${name}=${value}`)),
    ...encoded.flatMap((text) => [`?${text}=1`, `?select=person:${text}`, `?countries=VN,${text}`]),
    ...texts.flatMap((text) => [`?${text}`, text, `?view=table&${text}`]),
  ];
}

/**
 * What is wrong with how an address is read; null if nothing is. It must be some state that can be
 * written again, and a value that cannot be read must be named.
 */
export function addressFault(address: string): string | null {
  try {
    const { state, broken } = decodeState(address);
    const written = encodeState(state);
    const again = decodeState(written);
    if (encodeState(again.state) !== written) return `${written} is another state when read again`;
    if (again.broken.length > 0) return `${written} cannot be read again`;
    const given = new URLSearchParams(address);
    const lost = [...given.keys()].find(
      (name) => name !== 'v' && !parameters.includes(name) && !broken.includes(name.slice(0, 40)),
    );
    return lost === undefined ? null : `${lost} is unknown and not named`;
  } catch (error) {
    return `it throws ${String(error)}`;
  }
}
