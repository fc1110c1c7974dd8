/** What the console is warned of in each test of a suite; the console itself stays silent. To be called where the tests are described. */
export function watchWarnings(): () => readonly string[] {
  const { warn } = console;
  let told: string[] = [];
  beforeEach(() => {
    told = [];
    console.warn = (message: string) => void told.push(message);
  });
  afterEach(() => void (console.warn = warn));
  return () => told;
}
