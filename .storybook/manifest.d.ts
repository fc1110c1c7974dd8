/** Made by `npm run analyze`; this stands in for it as long as it has not run. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
