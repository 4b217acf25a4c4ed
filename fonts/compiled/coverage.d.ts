/** Bounds of the covered ranges, first and one past last alternating, each as the step from the one before, base 36. */
declare const coverage: string
export default coverage
