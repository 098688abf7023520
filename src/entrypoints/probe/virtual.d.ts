/** Made at build by `src/tools/engine-marks.ts`: selectors parted by `|`, any of which tells a chat. */
declare module 'virtual:vigie-engine-marks' {
  const marks: string;
  export default marks;
}
