// PDF.js, with its thread from our own origin: fetched when somebody opens a PDF. It draws pages and reads their text; scripts, forms and
// attachments of a file are not its business here.
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

const policy = globalThis.trustedTypes?.createPolicy('majlis-pdf', { createScriptURL: () => workerUrl })

/** The document as PDF.js knows it; `end` also ends the thread. Rejects with PDF.js's own exceptions. */
export async function startPdf(bytes: Uint8Array) {
  const { getDocument, PDFWorker } = await import('pdfjs-dist')
  const port = new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' })
  const worker = PDFWorker.create({ port })
  const end = (): void => {
    worker.destroy()
    port.terminate()
  }
  try {
    const document = await getDocument({
      ...{ data: bytes, worker, enableXfa: false, useWasm: false, disableWorkerRendering: true },
      // nothing is fetched for it, from anywhere
      ...{ useWorkerFetch: false, disableAutoFetch: true, disableRange: true, disableStream: true },
    }).promise
    return { document, end }
  } catch (fault) {
    end()
    throw fault
  }
}
