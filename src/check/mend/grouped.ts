/** Items parted so that each is with those that it is linked to. */
export function grouped<Item>(
  items: readonly Item[],
  linked: (item: Item) => readonly Item[],
): readonly Item[][] {
  const left = new Set(items)
  const groups: Item[][] = []
  for (const first of left) {
    const group = [first]
    left.delete(first)
    for (const one of group) for (const other of linked(one)) if (left.delete(other)) group.push(other)
    groups.push(group)
  }
  return groups
}
