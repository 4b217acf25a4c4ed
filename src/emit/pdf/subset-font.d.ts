declare module 'subset-font' {
  /** A face cut down to the characters of a text, as a font file of the wanted format. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'truetype' },
  ): Promise<Buffer>
}
