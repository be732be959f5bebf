// src/element/ and the entry files -> custom-elements.json: what of the element is public, with the published paths.

const published = (path) => path.replace(/^(?:\/|\.\/|src\/)*(.*)\.[jt]s$/, 'dist/$1.js');
const isReaction = (name) => name.endsWith('Callback'); // the browser calls it; the analyzer does not know all of them
const isPublic = ({name, privacy}) => !name.startsWith('#') && !isReaction(name) && (privacy ?? 'public') === 'public';
const isNamed = ({name}) => Boolean(name); // the analyzer adds one without a name for dispatchEvent(new SomeEvent())

export default {
  globs: ['src/index.ts', 'src/define.ts', 'src/define-english.ts', 'src/element/**/*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'published',
      packageLinkPhase({customElementsManifest: {modules}}) {
        for (const module of modules) {
          module.path = published(module.path);
          for (const {declaration} of module.exports ?? []) {
            if (declaration?.module) declaration.module = published(declaration.module);
          }
          for (const declaration of module.declarations ?? []) {
            if (declaration.members) declaration.members = declaration.members.filter(isPublic);
            if (declaration.events) declaration.events = declaration.events.filter(isNamed);
          }
        }
      },
    },
  ],
};
