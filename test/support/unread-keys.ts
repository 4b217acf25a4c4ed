/* Which keys of a value a reader never looks at: for a validator that lets unknown ones pass, those it does not know. */

/** Wraps a value so that what is read of it is noted; `unread` then gives the paths of the keys that were not. */
export function watched<Value extends object>(
  value: Value,
): { value: Value; unread: () => readonly string[] } {
  const read = new Set<string>()
  const all: string[] = []
  const wrap = (inner: unknown, path: string): unknown => {
    if (typeof inner !== 'object' || inner === null) return inner
    const known = new Map(Object.entries(inner).map(([key, part]) => [key, wrap(part, `${path}/${key}`)]))
    for (const key of known.keys()) all.push(`${path}/${key}`)
    return new Proxy(inner, {
      get: (target, key) => {
        if (typeof key !== 'string' || !known.has(key)) return Reflect.get(target, key) as unknown
        read.add(`${path}/${key}`)
        return known.get(key)
      },
    })
  }
  return { value: wrap(value, '') as Value, unread: () => all.filter((path) => !read.has(path)) }
}
