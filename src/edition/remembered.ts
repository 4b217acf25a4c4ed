/** A reading of something that never changes, worked out once for each; forgotten together with it. */
export function remembered<Subject extends object, Reading>(
  read: (subject: Subject) => Reading,
): (subject: Subject) => Reading {
  const known = new WeakMap<Subject, { readonly reading: Reading }>()
  return (subject) => {
    const before = known.get(subject)
    if (before) return before.reading
    const reading = read(subject)
    known.set(subject, { reading })
    return reading
  }
}
