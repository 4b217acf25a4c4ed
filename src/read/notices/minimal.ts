/** The smallest source that reads: the head that the examples of reading codes begin with. */
export const minimal = (): string => 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'
