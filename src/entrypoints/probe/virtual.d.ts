/** Made at build by `src/tools/engine-marks.ts`: one list of selectors, any of which tells a chat software. */
declare module 'virtual:vigie-engine-marks' {
  const marks: string;
  export default marks;
}
