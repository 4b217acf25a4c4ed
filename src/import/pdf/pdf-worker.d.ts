declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  /** The half of the library that parses; run in the same thread when it stands in `globalThis.pdfjsWorker`. */
  export const WorkerMessageHandler: unknown
}
