import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  /** All that it says, page after page, without spaces and ends of lines: where a line breaks is no matter of the words. */
  readonly text: string;
  /** Of its first page, in points. */
  readonly width: number;
  readonly height: number;
}

export async function textOfPdf(content: Buffer): Promise<PdfText> {
  const opening = getDocument({ data: new Uint8Array(content), verbosity: 0 });
  const pdf = await opening.promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
  const texts = await Promise.all(pages.map((page) => page.getTextContent()));
  const text = texts.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join('');
  const [, , width = 0, height = 0] = pages[0]?.view ?? [];
  await opening.destroy();
  return { text: text.replace(/\s/g, ''), width, height };
}
