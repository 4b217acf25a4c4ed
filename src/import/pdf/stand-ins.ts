/*
 * What the PDF library looks for while it is loaded, and needs only for drawing. Nothing is drawn here, so that these
 * do nothing; without them it would load a native library. Imported for its effect, before the library.
 */
const nothing = function nothing(): void {
  // Never called on.
}

const place = globalThis as Record<string, unknown>
for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) place[name] ??= nothing
