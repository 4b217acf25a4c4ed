/** A name that some file systems take for the same as another: case, width and composition aside. */
export const foldedName = (path: string): string => path.normalize('NFKC').toLowerCase()
