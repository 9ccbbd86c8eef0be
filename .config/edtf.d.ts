/** The package comes without types; this is what the tests ask of it. */
declare module 'edtf' {
  /** Days as milliseconds since 1970. @throws where it refuses the text */
  export default function edtf(text: string): { min: number; max: number };
}
