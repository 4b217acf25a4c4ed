/** What a run ends with; part of the interface, so never changed. */
export const exit = {
  clean: 0,
  findings: 1,
  usage: 2,
  environment: 3,
  defect: 4,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]

/** The worst of several outcomes; with none, clean. All codes are ordered by weight. */
export const worst = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce<ExitCode>((one, other) => (other > one ? other : one), exit.clean)
