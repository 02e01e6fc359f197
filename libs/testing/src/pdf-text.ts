/** The text of a PDF as a reader could copy it, page by page, without white space. */
export async function pdfText(pdf: Uint8Array): Promise<string[]> {
  // Large, and needed by few tests.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0, disableFontFace: true }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/[\s\u200b]/g, ''),
    );
  }
  await document.loadingTask.destroy();
  return pages;
}
