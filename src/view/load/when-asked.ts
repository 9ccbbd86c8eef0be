/** What is made when somebody first asks for it, and kept: no view has to wait for it. */
export function whenAsked<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
