// The worker thread that sets type: one job after the other, so that the service's own thread stays free. Plain
// JavaScript, so that it runs from the sources (tests) and from the build alike.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

const { templates, fontPlaces } = workerData;
// A workspace of its own: a template reads the templates and nothing else, and what authors write reaches it as data.
const compiler = NodeCompiler.create({
  workspace: templates,
  ...(fontPlaces.length > 0 ? { fontArgs: [{ fontPaths: fontPlaces }] } : {}),
});

/** Which of these families are there: Typst warns of each that it does not know. */
function known(families) {
  const source = families.map((family) => `#text(font: ${JSON.stringify(family)})[.]`).join('\n');
  const result = compiler.compile({ mainFileContent: source });
  const warned = (result.takeWarnings()?.shortDiagnostics ?? []).map(({ message }) => message.toLowerCase());
  return families.filter((family) => !warned.includes(`unknown font family: ${family.toLowerCase()}`));
}

function set(template, inputs) {
  const result = compiler.compile({ mainFilePath: path.join(templates, template), inputs });
  if (result.hasError())
    throw new Error(
      compiler
        .fetchDiagnostics(result.takeError())
        .map(({ message, path: file, range }) => `${file}:${(range?.start?.line ?? 0) + 1}: ${message}`)
        .join('; '),
    );
  try {
    // For the archive (GB/T 33190 knows PDF/A beside OFD), tagged for readers who listen.
    return compiler.pdf(result.result, { pdfStandard: 'a-2a' });
  } catch {
    // A character that the standard cannot name (private use) must not keep a document from being printed.
    return compiler.pdf(result.result);
  } finally {
    compiler.evictCache(10);
  }
}

parentPort.on('message', ({ id, families, template, inputs }) => {
  try {
    if (families) parentPort.postMessage({ id, value: known(families) });
    else parentPort.postMessage({ id, value: new Uint8Array(set(template, inputs)) });
  } catch (error) {
    parentPort.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
  }
});
