// Describes the elements from their sources, for Storybook's controls and for editors.

/** The analyser takes the argument of an event class for the event's name; what the class documents is right. */
const documentedEvents = () => ({
  name: 'documented-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        if (declaration.events) declaration.events = declaration.events.filter(({ name }) => name?.startsWith('mkb-'));
      }
    }
  },
});

export default {
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['**/*.styles.ts', '**/locales/**'],
  outdir: 'packages/widgets',
  litelement: true,
  packagejson: false,
  plugins: [documentedEvents()],
};
