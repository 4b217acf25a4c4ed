/** What an example's source begins with: a town's report for 2025. Its sections follow. */
export const exampleHead = 'year: 2025\nagency: { name: 青溪县枫山镇人民政府, level: township }\n'
